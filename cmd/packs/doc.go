// Package packs has the commands about packs: check tells what is wrong with one, pack begins or copies one, import makes one
// of an O*NET release.
package packs
