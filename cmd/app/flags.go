package app

const (
	AllRoles       = "all" // the value of --roles that makes every role the focus
	StdinName      = "-"   // the file name that means stdin
	FlagRoles      = "roles"
	FlagAnswers    = "answers"
	flagMust       = "must"
	FlagAgain      = "again"
	FlagImportance = "importance"
	flagObserved   = "observed"
	FlagLocalPay   = "local-pay"
)

const FlagReport = "report"

// group is the annotation of flags that carry answers; help lists them apart.
const group = "answers"

const FlagLang = "lang"

const (
	FlagPack = "pack"
	EnvPack  = "CAREERFIT_PACK"
)

// ReservedFlags are the flags no question can be named after, since a command with answers has them already.
func ReservedFlags() []string {
	return []string{
		FlagAgain, FlagImportance, flagMust, flagObserved, FlagLocalPay, FlagRoles, FlagAnswers, FlagPlain, FlagLang, FlagPack,
		"adaptive", "color", "explain", "format", "help", "output", "quick", "quiet", FlagReport, "save", "version",
	}
}

const FlagPlain = "plain"

const flagOutput = "output"
