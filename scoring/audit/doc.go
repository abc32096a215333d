// Package audit checks whether the questions and profiles give every role a fair chance: it has many people who know
// nothing fill in sheets, or every possible person once, and counts who leads; it looks for roles that can never lead, for
// pairs that no answer tells apart, and for criteria that tell no roles apart; and it counts how many leaders another
// method would change.
//
// It reads the partial values that package scoring has worked out, and nothing else. A person answers every item, and a
// win is a lead over every other role; ties are counted apart. There is no chance in it but what follows from the seed.
package audit
