// Package input reads what strangers wrote. It refuses TOML that would stall the reader, finds everything that is wrong
// with the shape of a file at once, and says where each problem stands, in texts that can be said in any language.
package input
