// Package calibration measures how far the verdicts can be trusted. It draws people who differ from what they told the
// program, and jobs that differ from their profiles, just as the model says they may, and counts how often the program
// is right about them. Nothing in the program imports it.
//
// Where the model leaves a choice, this package chooses:
//
//   - people answer every question, and all options alike; a set of categories is any but the empty one; importance is 1,
//     2 or 3 alike;
//   - the right role is the one with the most true points. Where several roles come first, in truth or in the answers,
//     one of them is taken by lot: a tie of two counts half;
//   - a tie is counted with what is too close to call;
//   - the true levels are drawn for each person anew: they are those of the job this person would get;
//   - in a second look, the second answer is the one of another day, and what is seen of a job is its true level;
//   - to stop early, importance is normal, as before anybody says otherwise, and amounts are those offered;
//   - the calibration error is taken over ten bins of .05 from .5 up; what is below .5 counts to the first.
package calibration
