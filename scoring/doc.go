// Package scoring ranks alternatives (roles) by how well they meet what a person asked for, says how sure that
// ranking is, and why. It is pure arithmetic: no I/O, no clock, no words for people, and no chance.
//
// The model is additive. On criterion j a role with level r meets the response a to a partial value f of 0 to 100
// whole percent; with the weight w the person gave the criterion, the role earns w*f points. Points, ties, deal-breakers
// and reasons are integer arithmetic, so they are the same on every machine; only the probability of staying ahead is
// a float, and it never orders roles.
//
// A person's answers are compiled into a table: for every answer a row with its partial values, role by role (table.go),
// and with noise what every role can be expected to give (reading.go). Rank, Pair, FitRanges, Changes, Doubt, Settled and
// Next read such tables. A Questionnaire holds the rows of all answers to all items, for scoring many people, and a
// Certainty what they can be expected to give. Three things stand in one place each, whoever asks: a partial value
// (partial.go), the moments of a difference and how likely it is above 0 (reading.go, moments.go), and a verdict
// (verdict.go).
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
//   - where two answers lie on unequal steps, the response is the mean of their values, and the plausible responses lie
//     around the mean of their places;
//   - deal-breakers stay as they are in what would change the result: answers that let a role in or rule one out are told
//     with the deal-breaker, not as a change. A tie has no changes, since each of them would end it;
//   - of the weights at which the leader changes the nearest is told, and only those strictly between 0 and 3, beyond
//     which there is room;
//   - a result is settled only if no amount of pay changes the leader, offered or not. Of questions that change the
//     leader equally often, the one that can move the gap to the nearest rival furthest is asked next, which saves more
//     than the order of the bank;
//   - the range of a fit, from the 5th to the 95th percentile, is in whole percents, rounded like the fit itself. At the
//     ends of the scale noise is one-sided, and all likely readings can lie on one side of the fit as answered: there the
//     range reaches as far as the fit, for the answers as given are one reading too. A level nobody knows has a range
//     even without noise;
//   - what two sources of noise cause together is shared equally between them.
package scoring
