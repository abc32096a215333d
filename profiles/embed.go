package profiles

import (
	"embed"
	"io/fs"
)

//go:embed pack.toml criteria.toml sources.toml roles/*.toml
var files embed.FS

// Files returns the TOML files of the built-in pack, as Load reads them. Builtin is the same pack, already parsed when
// the program was built: reading 24 files at every start would take longer than all the rest of a run.
func Files() fs.FS { return files }
