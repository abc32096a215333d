// Package tomlfile reads TOML that anyone may have written. It refuses what would stall a decoder ([Guard]), finds everything
// that is wrong with the shape of a file at once, and says where each problem stands.
//
// Files of a pack, of which there can be a thousand, are read by [Decoder] straight into structs: one pass of a parser that
// gives places away for nothing. One person's answers, which have no fixed shape, are a [Tree]. github.com/BurntSushi/toml
// makes it, and has the last word on what is TOML; the file is parsed for places only once something is wrong in it.
package tomlfile
