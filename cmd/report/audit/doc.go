// Package audit is the report of what people who answer at random are told: a Report of shares for scripts, and NewDocument,
// which says the same to people, with bars. Neither judges the shares, since equal ones are no goal.
package audit
