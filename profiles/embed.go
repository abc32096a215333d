package profiles

import (
	"embed"
	"io/fs"
)

//go:embed pack.toml criteria.toml sources.toml roles/*.toml
var files embed.FS

// BuiltInFiles returns the TOML files of the built-in pack, without its questions. Builtin is the same pack, already
// parsed when the program was built: reading 24 files at every start would take longer than all the rest of a run.
func BuiltInFiles() Files {
	var list Files
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := files.ReadFile(name)
		list = append(list, PackFile{Name: name, Data: data, BuiltIn: true})
		return err
	})
	if err != nil {
		panic(err) // the files are part of the program
	}
	return list
}
