// Package scoring ranks alternatives (roles) by how well they meet what a person asked for, says how sure that
// ranking is, and why. It is pure arithmetic: no I/O, no clock, no words for people, and no chance: the random people of
// an audit follow from a seed that is given.
//
// The model is additive. On criterion j a role with level r meets the response a to a partial value f of 0 to 100
// whole percent; with the weight w the person gave the criterion, the role earns w*f points. Points, ties, deal-breakers
// and reasons are integer arithmetic, so they are the same on every machine; only the probability of staying ahead is
// a float, and it never orders roles.
//
// Where the model leaves a choice, this package chooses:
//
//   - criteria are kept in order of id, so that neither files, flags nor answers can change a byte by their order;
//   - equal points share a rank and are listed by id; the rank after a tie skips (1, 1, 3);
//   - the runner-up is the role second in points, the closest rival the one with the smallest chance of staying behind;
//     with many roles they can differ;
//   - a leader without an eligible rival is ahead with probability 1;
//   - a role whose level is unknown does not break a must on it, since nobody knows that it does;
//   - when every role of the focus breaks a must, the nearest is the one that breaks fewest, then has most points;
//   - a criterion met less than half is no strength even where the runner-up meets it less;
//   - equal strengths are ordered by what they add over the runner-up, then by id;
//   - in an audit, a person answers every item, and a win is a lead over every other role; ties are counted apart.
package scoring
