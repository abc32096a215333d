package questions

var builtinSpanish []translation
