package california

import "example.org/relief/wasm/law"

// specimens are the papers that people hold. They are in English, as real ones are.
var specimens = []law.Specimen{
	{Name: "minute-order", Lines: []string{
		"SUPERIOR COURT OF CALIFORNIA",
		"MINUTE ORDER",
		"Case {1 CR-00000}",
		"Count 1  {2 PC 459}",
		"Level  {3 felony}",
		"{4 03/04/2015: pleads guilty}",
		"{5 Imposition of sentence}",
		"{5 suspended. Probation, 3 years}",
		"{6 06/15/2016: revoked}",
		"{6 07/01/2016: reinstated}",
		"{6 03/04/2018: terminated}",
	}},
	{Name: "rap-sheet", Lines: []string{
		"ARR/DET/CITE:",
		"20150201  CAPD SOMETOWN",
		"- - - -",
		"COURT:",
		"{1 20150304}  CASC SOMETOWN",
		"CNT:01  {2 #CR-00000}",
		"  {3 459 PC-BURGLARY}",
		"{4 *DISPO:CONVICTED}",
		"  {5 CONV STATUS:FELONY}",
		"  {6 SEN: 3 YEARS PROBATION,}",
		"  {6 90 DAYS JAIL, IMP SEN SS}",
		"20200105",
		"{7 DISPO:CONV SET ASIDE &}",
		"{7 DISM PER 1203.4 PC}",
	}},
}
