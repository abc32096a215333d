// Package audit is the command that tries the questions and profiles on random answers.
package audit
