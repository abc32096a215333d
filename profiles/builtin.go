// Code generated from the TOML files by go test ./profiles -update. DO NOT EDIT.

package profiles

// Builtin returns the pack that comes with the program. Nothing is parsed.
func Builtin() *Pack {
	pack := builtin
	return &pack
}

var builtin = Pack{
	ID:      "healthcare-support",
	Title:   "Health care support roles",
	Date:    "2026-11-24",
	License: "MIT; figures as in sources.toml",
	Focus: []string{
		"medical-assistant",
		"medical-clinical-assistant",
	},
	SHA256: "3c67c6422755c2d01efd21d4b5310c3fc12d8ba42477394fd4ff492bc68d4c47",
	Criteria: []Criterion{
		Criterion{
			ID:      "work-variety",
			Title:   "Work variety",
			Rule:    "closest",
			Span:    100,
			Unit:    "of 100",
			Measure: "points",
			Max:     100,
			Low:     "the same few tasks all day",
			High:    "something different all the time",
			Stands:  "stands at {} of 100",
			Ask:     "How often do the tasks change during a day?",
			ONET: &Derivation{
				Figures: []Figure{
					Figure{
						Skill: "adaptability",
						As:    "adaptability",
					},
					Figure{
						Element: "4.C.3.b.7",
						As:      "repeating the same tasks",
						Minus:   true,
					},
				},
				Zero:   10,
				Full:   75,
				Margin: 12,
			},
		},
		Criterion{
			ID:      "patient-contact",
			Title:   "Patient contact",
			Rule:    "closest",
			Span:    100,
			Unit:    "of 100",
			Measure: "points",
			Max:     100,
			Low:     "hardly any time with patients",
			High:    "nearly the whole day with patients",
			Stands:  "stands at {} of 100",
			Ask:     "How much of the day is spent with patients?",
			ONET: &Derivation{
				Figures: []Figure{
					Figure{
						Element: "4.A.4.a.5",
						As:      "assisting and caring for others",
					},
					Figure{
						Element: "4.C.2.a.3",
						As:      "physical closeness to others",
					},
					Figure{
						Element: "1.B.1.d",
						As:      "social interest",
					},
				},
				Zero:   30,
				Full:   97,
				Margin: 8,
			},
		},
		Criterion{
			ID:      "desk-work",
			Title:   "Desk work",
			Rule:    "closest",
			Span:    100,
			Unit:    "of 100",
			Measure: "points",
			Max:     100,
			Low:     "hardly any time at a desk",
			High:    "nearly the whole day at a desk",
			Stands:  "stands at {} of 100",
			Ask:     "How much of the day is spent at a desk?",
			ONET: &Derivation{
				Figures: []Figure{
					Figure{
						Element: "4.A.4.c.1",
						As:      "administrative activities",
					},
					Figure{
						Element: "4.A.3.b.1",
						As:      "working with computers",
					},
					Figure{
						Element: "4.C.2.d.1.a",
						As:      "time spent sitting",
					},
				},
				Zero:   25,
				Full:   85,
				Margin: 12,
			},
		},
		Criterion{
			ID:      "stress",
			Title:   "Stress",
			Rule:    "at-most",
			Span:    100,
			Unit:    "of 100",
			Measure: "points",
			Max:     100,
			Low:     "calm, few deadlines, few conflicts",
			High:    "constant time pressure and tense people",
			Stands:  "stands at {} of 100",
			Ask:     "How often is there time pressure or an upset person?",
			ONET: &Derivation{
				Figures: []Figure{
					Figure{
						Element: "4.C.3.d.1",
						As:      "time pressure",
					},
					Figure{
						Element: "4.C.1.d.1",
						As:      "conflict",
					},
					Figure{
						Element: "4.C.1.d.2",
						As:      "unpleasant or angry people",
					},
				},
				Zero:   40,
				Full:   80,
				Margin: 12,
			},
		},
		Criterion{
			ID:      "urgency",
			Title:   "Urgent decisions",
			Rule:    "closest",
			Span:    100,
			Unit:    "of 100",
			Measure: "points",
			Max:     100,
			Low:     "little hangs on quick decisions",
			High:    "health and safety hang on quick decisions",
			Stands:  "stands at {} of 100",
			Ask:     "How often does someone's health hang on a quick decision?",
			ONET: &Derivation{
				Figures: []Figure{
					Figure{
						Element: "4.C.1.c.1",
						As:      "responsibility for others' health and safety",
					},
					Figure{
						Element: "4.C.3.a.1",
						As:      "consequence of error",
					},
					Figure{
						Element: "4.C.3.a.2.b",
						As:      "frequency of decisions",
					},
				},
				Zero:   35,
				Full:   90,
				Margin: 12,
			},
		},
		Criterion{
			ID:      "exposure",
			Title:   "Exposure",
			Rule:    "at-most",
			Span:    100,
			Unit:    "of 100",
			Measure: "points",
			Max:     100,
			Low:     "hardly any contact with blood, body fluids or infection",
			High:    "contact with blood, body fluids or infection every day",
			Stands:  "stands at {} of 100",
			Ask:     "How often is there contact with blood or infection?",
			ONET: &Derivation{
				Figures: []Figure{
					Figure{
						Element: "4.C.2.c.1.b",
						As:      "exposure to disease or infection",
					},
				},
				Zero:   20,
				Full:   97,
				Margin: 8,
			},
		},
		Criterion{
			ID:      "physical-demand",
			Title:   "Physical demand",
			Rule:    "at-most",
			Span:    100,
			Unit:    "of 100",
			Measure: "points",
			Max:     100,
			Low:     "light work, mostly seated",
			High:    "lifting, bending and standing most of the day",
			Stands:  "stands at {} of 100",
			Ask:     "How much lifting, bending and standing is there?",
			ONET: &Derivation{
				Figures: []Figure{
					Figure{
						Skill: "physical strength and stamina",
						As:    "physical strength and stamina",
					},
				},
				Full:   100,
				Margin: 8,
			},
		},
		Criterion{
			ID:      "devices",
			Title:   "Software or devices",
			Rule:    "closest",
			Span:    100,
			Unit:    "of 100",
			Measure: "points",
			Max:     100,
			Low:     "office software only",
			High:    "clinical devices and instruments only",
			Stands:  "stands at {} of 100",
			Ask:     "How much of the work is with software, how much with devices?",
			ONET: &Derivation{
				Figures: []Figure{
					Figure{
						Skill: "mechanical",
						As:    "mechanical skill",
					},
					Figure{
						Skill: "computers and information technology",
						As:    "computer skill",
						Minus: true,
					},
				},
				Zero:   10,
				Full:   72,
				Margin: 12,
			},
		},
		Criterion{
			ID:      "leadership",
			Title:   "Leadership",
			Rule:    "closest",
			Span:    100,
			Unit:    "of 100",
			Measure: "points",
			Max:     100,
			Low:     "no one to lead or coordinate",
			High:    "leading and coordinating others is the job",
			Stands:  "stands at {} of 100",
			Ask:     "Who leads whom here, and after how long?",
			ONET: &Derivation{
				Figures: []Figure{
					Figure{
						Skill: "leadership",
						As:    "leadership skill",
					},
					Figure{
						Element: "4.C.1.b.1.g",
						As:      "coordinating or leading others",
					},
				},
				Zero:   20,
				Full:   95,
				Margin: 12,
			},
		},
		Criterion{
			ID:      "autonomy",
			Title:   "Own decisions",
			Rule:    "closest",
			Span:    100,
			Unit:    "of 100",
			Measure: "points",
			Max:     100,
			Low:     "clear instructions for nearly everything",
			High:    "own decisions about nearly everything",
			Stands:  "stands at {} of 100",
			Ask:     "What do you decide yourself, and what is set?",
			ONET: &Derivation{
				Figures: []Figure{
					Figure{
						Element: "4.C.3.b.8",
						As:      "freedom to set one's own tasks",
					},
					Figure{
						Element: "4.C.3.a.4",
						As:      "freedom to decide",
					},
				},
				Zero:   50,
				Full:   90,
				Margin: 12,
			},
		},
		Criterion{
			ID:      "regular-hours",
			Title:   "Regular hours",
			Rule:    "at-least",
			Span:    100,
			Unit:    "of 100",
			Measure: "points",
			Max:     100,
			Low:     "any shift, nights and weekends included",
			High:    "weekday daytime only",
			Stands:  "stands at {} of 100",
			Ask:     "Which shifts did you work last month?",
		},
		Criterion{
			ID:      "training",
			Title:   "Training time",
			Rule:    "at-most",
			Span:    24,
			Unit:    "months",
			Measure: "months",
			Max:     72,
			Low:     "straight to work",
			High:    "years of school first",
			Stands:  "takes about {} months",
			Ask:     "How long did your training take before the first paid day?",
			ONET: &Derivation{
				Zones: []Zone{
					Zone{
						Zone: 1,
						High: 3,
						As:   "up to three months of training and experience together",
					},
					Zone{
						Zone:  2,
						Level: 2,
						High:  12,
						As:    "over three months to one year of training and experience together",
					},
					Zone{
						Zone:  3,
						Level: 11,
						High:  30,
						As:    "over one to two years of training and experience together",
					},
					Zone{
						Zone:  4,
						Level: 48,
						High:  72,
						As:    "over two to four years of training and experience together",
					},
					Zone{
						Zone:  5,
						Level: 72,
						Low:   24,
						High:  72,
						As:    "over four years of training and experience together",
					},
				},
			},
		},
		Criterion{
			ID:      "credential",
			Title:   "Exams and licenses",
			Rule:    "at-most",
			Span:    100,
			Unit:    "of 100",
			Measure: "points",
			Max:     100,
			Low:     "no exam or license at all",
			High:    "a state license and its exam are required",
			Stands:  "stands at {} of 100",
			Ask:     "Which exam or license do employers here ask for?",
		},
		Criterion{
			ID:      "pay",
			Title:   "Pay",
			Rule:    "share",
			Of:      "amounts",
			Unit:    "dollars a year",
			Measure: "dollars",
			Low:     "few jobs pay what you ask",
			High:    "nearly all jobs pay what you ask",
			Ask:     "What do you pay someone who starts, and after three years?",
		},
		Criterion{
			ID:      "outlook",
			Title:   "Job growth",
			Rule:    "at-least",
			Span:    10,
			Unit:    "percent over ten years",
			Measure: "percent",
			Min:     -20,
			Max:     40,
			Low:     "fewer jobs than today",
			High:    "many more jobs than today",
			Stands:  "is projected to grow by {} percent",
			Ask:     "How many people did you hire last year?",
		},
		Criterion{
			ID:      "setting",
			Title:   "Work setting",
			Rule:    "share",
			Of:      "categories",
			Unit:    "percent of jobs",
			Measure: "percent",
			Low:     "none of the jobs are where you want to work",
			High:    "nearly all jobs are where you want to work",
			Ask:     "Where do the people you trained work now?",
			Categories: []Category{
				Category{
					ID:    "office",
					Title: "doctors' and other practitioners' offices",
				},
				Category{
					ID:    "outpatient",
					Title: "outpatient centers",
				},
				Category{
					ID:    "hospital",
					Title: "hospitals",
				},
				Category{
					ID:    "long-term-care",
					Title: "nursing and residential care",
				},
				Category{
					ID:    "home",
					Title: "people's homes",
				},
				Category{
					ID:    "lab",
					Title: "medical labs",
				},
				Category{
					ID:    "pharmacy",
					Title: "pharmacies",
				},
				Category{
					ID:    "field",
					Title: "ambulances and out in the field",
				},
				Category{
					ID:    "community",
					Title: "community organizations and government",
				},
				Category{
					ID:    "business",
					Title: "insurers, billing firms and other businesses",
				},
			},
		},
	},
	Sources: []Source{
		Source{
			ID:        "article",
			Title:     "Comparison article: medical assistant or medical clinical assistant",
			Publisher: "not named",
			Short:     "comparison article",
			Date:      "2026",
			Note:      "names no publisher and contradicts itself on pay, growth and training; its word, not an official figure",
		},
		Source{
			ID:        "judgement",
			Title:     "Judgement of the careerfit authors",
			Publisher: "careerfit",
			Short:     "our judgement",
			Date:      "2026",
			Note:      "no published figure; a careful guess from the neighboring roles",
		},
		Source{
			ID:        "oews-2024",
			Title:     "Occupational Employment and Wage Statistics, national estimates",
			Publisher: "U.S. Bureau of Labor Statistics",
			Short:     "BLS wages",
			Date:      "May 2024",
			URL:       "https://www.bls.gov/oes/tables.htm",
		},
		Source{
			ID:        "ep-2024-34",
			Title:     "Employment Projections, occupational projections",
			Publisher: "U.S. Bureau of Labor Statistics",
			Short:     "BLS projections",
			Date:      "2024-34",
			URL:       "https://www.bls.gov/emp/tables.htm",
		},
		Source{
			ID:        "ooh-2025",
			Title:     "Occupational Outlook Handbook, 2024-34 edition",
			Publisher: "U.S. Bureau of Labor Statistics",
			Short:     "BLS handbook",
			Date:      "August 2025",
			URL:       "https://www.bls.gov/ooh/",
		},
		Source{
			ID:        "bls-skills-2024",
			Title:     "Employment Projections, Table 6.5: skills by occupation, percentile ranks",
			Publisher: "U.S. Bureau of Labor Statistics",
			Short:     "BLS skills data",
			Date:      "2024",
			URL:       "https://www.bls.gov/emp/data/skills-data.htm",
		},
		Source{
			ID:        "onet-30-1",
			Title:     "O*NET 30.1 Database (interests)",
			Publisher: "U.S. Department of Labor, Employment and Training Administration",
			Short:     "O*NET",
			Date:      "December 2025",
			URL:       "https://www.onetcenter.org/database.html",
		},
		Source{
			ID:        "onet-27",
			Title:     "O*NET 27 Database (work context)",
			Publisher: "U.S. Department of Labor, Employment and Training Administration",
			Short:     "O*NET",
			Date:      "2022-23",
			URL:       "https://www.onetcenter.org/db_releases.html",
		},
		Source{
			ID:        "onet-2020",
			Title:     "O*NET OnLine descriptor downloads (work context, work activities)",
			Publisher: "U.S. Department of Labor, Employment and Training Administration",
			Short:     "O*NET",
			Date:      "March 2020",
			URL:       "https://www.onetonline.org/",
		},
		Source{
			ID:        "onet-18-1",
			Title:     "O*NET 18.1 Database (work context, work activities)",
			Publisher: "U.S. Department of Labor, Employment and Training Administration",
			Short:     "O*NET",
			Date:      "March 2014",
			URL:       "https://www.onetcenter.org/db_releases.html",
		},
		Source{
			ID:        "aama",
			Title:     "Recertification Policies",
			Publisher: "American Association of Medical Assistants",
			Short:     "AAMA",
			Date:      "undated",
			URL:       "https://www.aama-ntl.org/cma-aama-exam/recertification-policies",
		},
		Source{
			ID:        "rma-secondary",
			Title:     "Who is eligible for the RMA certification",
			Publisher: "visualfoodie.com",
			Short:     "secondary page on the RMA",
			Date:      "undated",
			URL:       "https://visualfoodie.com/who-is-eligible-for-the-rma-certification",
			Note:      "a secondary source of low quality",
		},
		Source{
			ID:        "carrington-2022",
			Title:     "Medical Assistant Certification",
			Publisher: "Carrington College",
			Short:     "Carrington College",
			Date:      "August 2022",
			URL:       "https://carrington.edu/blog/medical-assistant-certification/",
		},
		Source{
			ID:        "ascp",
			Title:     "Phlebotomy Technician - PBT",
			Publisher: "American Society for Clinical Pathology",
			Short:     "ASCP",
			Date:      "undated",
			URL:       "https://www.ascp.org/boc/explore-credentials/view-all-credentials/PBT",
		},
		Source{
			ID:        "coding-secondary",
			Title:     "How to verify a medical billing and coding certification",
			Publisher: "school-lookup-frontend.pages.dev",
			Short:     "secondary page on coding credentials",
			Date:      "undated",
			URL:       "https://school-lookup-frontend.pages.dev/blog/how-to-verify-a-medical-billing-and-coding-certification",
			Note:      "a secondary source",
		},
		Source{
			ID:        "billing-secondary",
			Title:     "Medical Billing Certifications",
			Publisher: "nationalmedicalbillingauthority.com",
			Short:     "secondary page on billing credentials",
			Date:      "undated",
			URL:       "https://nationalmedicalbillingauthority.com/medical-billing-certifications.html",
			Note:      "a secondary source",
		},
		Source{
			ID:        "nclex-secondary",
			Title:     "What are the licensure requirements",
			Publisher: "nursing-science.com",
			Short:     "secondary page on nursing licenses",
			Date:      "undated",
			URL:       "https://nursing-science.com/knowledgebase/what-are-the-licensure-requirements",
			Note:      "a secondary source",
		},
		Source{
			ID:        "tn-nursing",
			Title:     "Licensure by Exam",
			Publisher: "Tennessee Board of Nursing",
			Short:     "Tennessee Board of Nursing",
			Date:      "undated",
			URL:       "https://www.tn.gov/health/health-program-areas/health-professional-boards/nursing-board/nursing-board/licensure.html",
		},
		Source{
			ID:        "army-cool",
			Title:     "Credential: CCT",
			Publisher: "U.S. Army COOL",
			Short:     "U.S. Army COOL",
			Date:      "undated",
			URL:       "https://www.cool.army.mil/search/CERT_CCT1408.htm",
		},
		Source{
			ID:        "ptcb",
			Title:     "How do I become certified as a CPhT?",
			Publisher: "Pharmacy Technician Certification Board",
			Short:     "PTCB",
			Date:      "undated",
			URL:       "https://ptcb.zendesk.com/hc/en-us/articles/206188928-How-do-I-become-certified-as-a-CPhT",
		},
		Source{
			ID:        "dentistryiq-2009",
			Title:     "Pathways to DANB certification",
			Publisher: "DentistryIQ",
			Short:     "DentistryIQ",
			Date:      "2009",
			URL:       "https://www.dentistryiq.com/practice-management/article/16363340/pathways-to-dand-certification",
		},
		Source{
			ID:        "nelda-secondary",
			Title:     "How to Become a Dental Assistant",
			Publisher: "ce.edu.dental",
			Short:     "secondary page on dental assisting",
			Date:      "2025",
			URL:       "https://ce.edu.dental/faq/assisting/how-to-become-a-dental-assistant",
			Note:      "a secondary source",
		},
		Source{
			ID:        "nbstsa",
			Title:     "CST Certification",
			Publisher: "National Board of Surgical Technology and Surgical Assisting",
			Short:     "NBSTSA",
			Date:      "undated",
			URL:       "http://nbstsa.org/cst-certification",
		},
		Source{
			ID:        "ijcahpo",
			Title:     "Certifications",
			Publisher: "International Joint Commission on Allied Health Personnel in Ophthalmology",
			Short:     "IJCAHPO",
			Date:      "undated",
			URL:       "https://www.jcahpo.org/certification/certifications/",
		},
		Source{
			ID:        "nremt-secondary",
			Title:     "EMT Certification",
			Publisher: "emttrainingbase.com",
			Short:     "secondary page on EMT certification",
			Date:      "undated",
			URL:       "https://emttrainingbase.com/emt-certification/",
			Note:      "a secondary source",
		},
		Source{
			ID:        "hspa",
			Title:     "CRCST application page",
			Publisher: "Healthcare Sterile Processing Association",
			Short:     "HSPA",
			Date:      "undated",
			URL:       "https://myhspa.org/certification/get-certified/crcst-application.html",
		},
		Source{
			ID:        "nchec",
			Title:     "CHES Exam Eligibility",
			Publisher: "National Commission for Health Education Credentialing",
			Short:     "NCHEC",
			Date:      "undated",
			URL:       "https://www.nchec.org/ches-exam-eligibility",
		},
	},
	Roles: []Role{
		Role{
			ID:    "cardiovascular-technologist",
			Title: "Cardiovascular (EKG) technologist",
			AlsoKnownAs: []string{
				"EKG technician",
				"Cardiographic technician",
				"Cardiac catheterization technologist",
				"Cardiovascular invasive specialist",
			},
			SOC:     "29-2031",
			Summary: "Cardiovascular technologists run tests on the heart or lungs and help doctors during some heart procedures. EKG technicians record the heart's electrical signals with small pads on the skin. Most work in hospitals, in a team with doctors, nurses and breathing specialists.",
			Duties: []Statement{
				Statement{
					Text: "Tell patients what a test will be like and answer their questions",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Set up the exam room and keep the machines in good order",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Help patients into the right position and attach the sensor pads",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Run heart tests while patients rest or walk on a treadmill",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Check that each recording is clear enough to use",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Look for unusual results and sum them up for the doctor",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Watch heart rate and blood pressure during procedures, in some jobs",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Write down results and keep patient records",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Clear, calming explanations",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Exactness in following instructions",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Ease with complex machines and computers",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Teamwork and kindness toward patients",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Stamina for standing and helping patients move",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "EKG machines (record the heart's electrical signals)",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Treadmills for tests during exercise",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Spirometers (measure breathing), in lung testing jobs",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Heart rate and blood pressure monitors",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "The day can mean long standing and lifting or turning patients.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Places that never close may need evening, weekend or overnight shifts.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Time pressure is high, and results have to be exact.",
					Sources: []string{
						"onet-27",
					},
				},
				Statement{
					Text: "Contact with illness is common, so protective gear is often worn.",
					Sources: []string{
						"onet-27",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who like machines and science but also want to be with patients.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who stay careful and calm when a patient is worried.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who like doing one kind of test very well.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "An associate's degree is typical; a certificate can also count, and EKG technicians may start with a high school diploma.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "Programs usually include supervised practice with patients; an EKG certificate generally takes less than a year.",
					Sources: []string{
						"ooh-2025",
					},
				},
				License: Statement{
					Text: "Some of these workers need a state license, employers may require or prefer certification, and some jobs ask for CPR or basic life support (emergency care) certification.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "Certified Cardiographic Technician (CCT)",
					Body: "Cardiovascular Credentialing International",
					Kind: "certification",
					Note: "According to U.S. Army COOL, it takes a high school diploma, one of several ways to qualify and an exam, with renewal every 3 years.",
					Sources: []string{
						"army-cool",
					},
				},
				Credential{
					Name: "State license for cardiovascular technologists",
					Body: "state licensing board",
					Kind: "license",
					Note: "Only some of these workers need one, so check with the state's own board.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "EKG technician",
					Note: "A first job that may be open with a high school diploma or a short certificate.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Cardiovascular technologist",
					Note: "Helps doctors during heart procedures too; usually takes an associate's degree or a certificate in the field.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Step{
					Step: "Lead technologist",
					Note: "With experience, some people plan the day's work and train new staff.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:     "surgical-technologist",
					Takes:  "A certificate or associate's degree in surgical technology; some employers also ask for certification.",
					Months: 15,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "medical-laboratory-technician",
					Takes:  "Usually an associate's degree in lab science, plus a license in some states.",
					Months: 24,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "registered-nurse",
					Takes:  "An approved nursing program, often about four years, then an exam and a state license.",
					Months: 48,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    37890,
				P25:    46470,
				P50:    67260,
				P75:    91430,
				P90:    108900,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "Median (middle) pay in May 2024 was $93,100 in outpatient care centers, which have few of the jobs, $79,730 in labs, $70,980 in doctors' offices and $65,270 in hospitals; the figures count technologists and EKG technicians together.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  64700,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 3800,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 3,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "Heart disease is becoming more common and the population is getting older, so more heart tests are expected.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Note: &Statement{
					Text: "About 4 percent of these workers are self-employed.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Percent: Shares{
					Share{
						Category: "hospital",
						Percent:  75,
					},
					Share{
						Category: "lab",
						Percent:  2,
					},
					Share{
						Category: "office",
						Percent:  13,
					},
					Share{
						Category: "outpatient",
						Percent:  2,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     61,
					Low:       49,
					High:      73,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 77 of 100; freedom to decide 72 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "credential",
					Level:     65,
					Low:       50,
					High:      80,
					Basis:     "rubric",
					Evidence:  "Some states license; employers prefer or require certification",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     57,
					Low:       41,
					High:      73,
					Basis:     "measured",
					Evidence:  "administrative activities 40 of 100; working with computers 81 of 100; time spent sitting 56 of 100",
					Sources: []string{
						"onet-18-1",
						"onet-27",
					},
				},
				Level{
					Criterion: "devices",
					Level:     69,
					Low:       57,
					High:      81,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 70th percentile of all occupations; computer skill at the 64th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     70,
					Low:       62,
					High:      78,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 74 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     39,
					Low:       27,
					High:      51,
					Basis:     "measured",
					Evidence:  "leadership skill at the 32nd percentile of all occupations; coordinating or leading others 66 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     3,
					Low:       1,
					High:      5,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     75,
					Low:       67,
					High:      83,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 89 of 100; physical closeness to others 97 of 100; social interest 4.27 of 7",
					Sources: []string{
						"onet-2020",
						"onet-27",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     61,
					Low:       53,
					High:      69,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 61st percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     40,
					Low:       28,
					High:      52,
					Basis:     "rubric",
					Evidence:  "Shifts may include evenings, weekends or overnights",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     75,
					Low:       63,
					High:      87,
					Basis:     "measured",
					Evidence:  "time pressure 82 of 100; conflict 60 of 100; unpleasant or angry people 68 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "training",
					Level:     24,
					Low:       6,
					High:      30,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     67,
					Low:       55,
					High:      79,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 64 of 100; consequence of error 69 of 100; frequency of decisions 83 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     57,
					Low:       45,
					High:      69,
					Basis:     "measured",
					Evidence:  "adaptability at the 72nd percentile of all occupations; repeating the same tasks 78 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
			},
		},
		Role{
			ID:    "community-health-worker",
			Title: "Community health worker",
			AlsoKnownAs: []string{
				"CHW",
				"Community health representative",
				"Promotor or promotora de salud",
				"Peer support specialist",
			},
			SOC:     "21-1094",
			Summary: "Community health workers link people with doctors, clinics and social services. They visit homes, hold events and help with needs such as food, housing or rides, often in a community they know well. They work with nurses and social workers, partly in an office and partly out in the community.",
			Duties: []Statement{
				Statement{
					Text: "Visit people at home and reach out to those who need help",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Connect people with care, food, housing and other services",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Give health information that fits the culture and language of the people served",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Coach people on eating well, living with long-term illness or staying in recovery",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Do simple health checks and first aid",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Speak up for people and neighborhoods that lack services",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Keep records and write reports",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Clear speaking and writing",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Respect for other cultures and ways of life",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Leading programs and group talks",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Good listening and empathy",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Finding new ways when a plan meets limits",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "A second language, helpful in some communities",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Computers for records and reports",
					Sources: []string{
						"onet-18-1",
						"ooh-2025",
					},
				},
				Statement{
					Text: "Phones and email to stay in touch with clients and partners",
					Sources: []string{
						"onet-27",
						"judgement",
					},
				},
				Statement{
					Text: "Simple tools for health checks, such as blood pressure cuffs",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Some problems, like poverty or addiction, cannot be fixed quickly, and that can be sad.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Services may be short of money, and not everyone welcomes help.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "There is travel between homes and offices, and some events are on evenings and weekends.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "A high school diploma can be enough, but in a 2013 O*NET survey about half of those asked named a bachelor's degree.",
					Sources: []string{
						"ooh-2025",
						"onet-30-1",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who care about a community and know it from the inside.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "People who earn trust easily and listen without judging.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who like to be out and about rather than in one building.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A high school diploma or equivalent is typical; some jobs ask for more, such as a one-year certificate or two-year associate degree.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for, but knowing the community, culture or illness helps.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Training: Statement{
					Text: "A short period of training on the job is usual; some people start in an apprenticeship.",
					Sources: []string{
						"ooh-2025",
					},
				},
				License: Statement{
					Text: "In some states certification is a must, sometimes with a training program the state has approved.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "State certification for community health workers",
					Body: "state board of health, nursing or human services",
					Kind: "certification",
					Note: "Required in some states only, so check with the state.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Community health worker",
					Note: "The first job, with brief training at work.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Supervisor",
					Note: "Experienced workers may move up to guide a team.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Health education specialist",
					Note: "A possible later step for people who go on to more schooling, usually a bachelor's degree.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:     "health-education-specialist",
					Takes:  "At least a bachelor's degree; some employers ask for certification as well.",
					Months: 48,
					Sources: []string{
						"ooh-2025",
					},
				},
				Transition{
					To:     "registered-nurse",
					Takes:  "A nursing degree (often about four years) or diploma (two to three years) and a licensing exam.",
					Months: 48,
					Sources: []string{
						"ooh-2025",
					},
				},
				Transition{
					To:     "licensed-practical-nurse",
					Takes:  "A state-approved practical nursing program of about one year and a licensing exam.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "medical-assistant",
					Takes:  "A medical assistant program of about one to two years, or a job that trains new assistants.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    37930,
				P25:    44370,
				P50:    51030,
				P75:    63150,
				P90:    78560,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "In May 2024 the middle (median) pay was $57,250 in local government, $57,050 in hospitals and $47,830 in social assistance.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  65100,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 7800,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 11.3,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "People with long-term illness, mental health needs or addiction will need help finding care, and public health programs need staff.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Note: &Statement{
					Text: "Community here means social assistance (20 percent), local government (18 percent) and religious, civic and similar groups (9 percent).",
					Sources: []string{
						"ooh-2025",
					},
				},
				Percent: Shares{
					Share{
						Category: "community",
						Percent:  47,
					},
					Share{
						Category: "hospital",
						Percent:  11,
					},
					Share{
						Category: "outpatient",
						Percent:  21,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     64,
					Low:       52,
					High:      76,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 77 of 100; freedom to decide 74 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "credential",
					Level:     30,
					Low:       15,
					High:      45,
					Basis:     "rubric",
					Evidence:  "Some states require certification",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     69,
					Low:       53,
					High:      85,
					Basis:     "measured",
					Evidence:  "administrative activities 66 of 100; working with computers 85 of 100; time spent sitting 48 of 100",
					Sources: []string{
						"onet-18-1",
						"onet-27",
					},
				},
				Level{
					Criterion: "devices",
					Level:     34,
					Low:       22,
					High:      46,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 36th percentile of all occupations; computer skill at the 74th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     43,
					Low:       35,
					High:      51,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 53 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     76,
					Low:       64,
					High:      88,
					Basis:     "measured",
					Evidence:  "leadership skill at the 87th percentile of all occupations; coordinating or leading others 67 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     11.3,
					Low:       9.3,
					High:      13.3,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     81,
					Low:       73,
					High:      89,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 84 of 100; physical closeness to others 76 of 100; social interest 6.58 of 7",
					Sources: []string{
						"onet-2020",
						"onet-27",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     44,
					Low:       36,
					High:      52,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 44th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     65,
					Low:       53,
					High:      77,
					Basis:     "rubric",
					Evidence:  "Evenings and weekends for community events",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     36,
					Low:       24,
					High:      48,
					Basis:     "measured",
					Evidence:  "time pressure 60 of 100; conflict 51 of 100; unpleasant or angry people 52 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "training",
					Level:     1,
					High:      6,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     38,
					Low:       26,
					High:      50,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 60 of 100; consequence of error 36 of 100; frequency of decisions 72 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     92,
					Low:       80,
					High:      100,
					Basis:     "measured",
					Evidence:  "adaptability at the 91st percentile of all occupations; repeating the same tasks 51 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
			},
		},
		Role{
			ID:    "dental-assistant",
			Title: "Dental assistant",
			AlsoKnownAs: []string{
				"Chairside assistant",
				"Chairside dental assistant",
			},
			SOC:     "31-9091",
			Summary: "Dental assistants get patients and the treatment room ready, hand tools to the dentist and keep the instruments clean. They also handle records, appointments and bills. Almost all work in dental offices, close to dentists, dental hygienists (who clean teeth) and patients.",
			Duties: []Statement{
				Statement{
					Text: "Help patients settle in and feel at ease in the chair",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Set up the room and the tools for each treatment",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Pass instruments to the dentist during treatment",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Keep the patient's mouth dry with suction hoses",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Clean instruments until they are free of germs (sterile)",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Show patients how to take care of their teeth and gums",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Take x-rays of teeth, after special training",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Keep treatment records, book visits and help with bills",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Close attention to safety rules and detail",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Skilled hands in small spaces",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Kindness toward people who are scared or in pain",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Good listening to dentists and patients",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "A tidy, well-planned way of working",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Dental x-ray machines",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Suction hoses",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Dental curing lights (special lights used in treatment)",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Equipment that sterilizes instruments",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Computers for records and appointments",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Some patients are in pain or very afraid, and their feelings can be hard to handle.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "The work is done very close to people's mouths, so gloves, masks and safety glasses stay on for much of the day.",
					Sources: []string{
						"ooh-2025",
						"onet-2020",
						"onet-18-1",
					},
				},
				Statement{
					Text: "Bending, twisting and repeating the same hand movements take up much of the day.",
					Sources: []string{
						"onet-18-1",
					},
				},
				Statement{
					Text: "What an assistant may do depends on the state, so extra tasks can mean extra exams.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who are fine with being close to other people's mouths.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who like working with their hands next to someone else.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who can calm a nervous patient with a few kind words.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A certificate or diploma after high school is typical, though in some states no formal schooling is required.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "Many programs take about one year and a few take two; in some states people can learn on the job instead.",
					Sources: []string{
						"ooh-2025",
					},
				},
				License: Statement{
					Text: "States typically ask for no license at entry level, but some require a license, registration or certification to start or to do extra tasks.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "Certified Dental Assistant (CDA)",
					Body: "Dental Assisting National Board",
					Kind: "certification",
					Note: "According to an article from 2009 it takes three exams, after an accredited (officially checked) program or training on the job; check with the board itself.",
					Sources: []string{
						"dentistryiq-2009",
					},
				},
				Credential{
					Name: "National Entry Level Dental Assistant (NELDA)",
					Body: "Dental Assisting National Board",
					Kind: "certification",
					Note: "According to a secondary source this entry-level certification takes three exams; check with the board itself.",
					Sources: []string{
						"nelda-secondary",
					},
				},
				Credential{
					Name: "State license, registration or certification",
					Body: "state board of dental examiners",
					Kind: "license",
					Note: "Some states ask for one to start or to advance, and some name special tasks such as x-rays.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Dental assistant",
					Note: "The first job, after a program or with training in the office.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Dental assistant with expanded duties",
					Note: "States that allow extra tasks, such as polishing teeth, want a license, registration or certification for them.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Lead dental assistant or office manager",
					Note: "With experience, some people train new staff or help run the office.",
					Sources: []string{
						"judgement",
					},
				},
				Step{
					Step: "Dental hygienist",
					Note: "A separate job rather than a promotion: it typically takes an associate's degree.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:     "medical-assistant",
					Takes:  "A medical assistant program of about one to two years, or a job that trains new assistants.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "surgical-technologist",
					Takes:  "A certificate or associate's degree in surgical technology; some employers also require certification.",
					Months: 15,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "sterile-processing-technician",
					Takes:  "Training on the job; the CRCST certification takes an exam and 400 hours of practice.",
					Months: 6,
					Sources: []string{
						"ep-2024-34",
						"hspa",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    36190,
				P25:    39520,
				P50:    47300,
				P75:    56910,
				P90:    61780,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "Median (middle) pay in May 2024 was $47,250 in dental offices and $46,170 in doctors' offices; it was $53,660 in government, which has few of the jobs.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  381900,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 52900,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 6.4,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "Research links healthy teeth to general health, more people keep their own teeth as they get older, and dentists pass routine tasks to assistants.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Note: &Statement{
					Text: "Nine in ten jobs (90 percent) are in dental offices; the office share adds 2 percent in doctors' offices.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Percent: Shares{
					Share{
						Category: "office",
						Percent:  92,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     39,
					Low:       23,
					High:      55,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 70 of 100; freedom to decide 61 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "credential",
					Level:     45,
					Low:       30,
					High:      60,
					Basis:     "rubric",
					Evidence:  "Varies by state, more for expanded duties",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     40,
					Low:       25,
					High:      55,
					Basis:     "judgement",
					Evidence:  "Sitting is mostly chairside.",
					Sources:   []string{},
				},
				Level{
					Criterion: "devices",
					Level:     69,
					Low:       57,
					High:      81,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 57th percentile of all occupations; computer skill at the 51st percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     99,
					Low:       91,
					High:      100,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 96 of 100",
					Sources: []string{
						"onet-2020",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     69,
					Low:       53,
					High:      85,
					Basis:     "measured",
					Evidence:  "leadership skill at the 71st percentile of all occupations; coordinating or leading others 73 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     6.4,
					Low:       4.4,
					High:      8.4,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     79,
					Low:       71,
					High:      87,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 94 of 100; physical closeness to others 99 of 100; social interest 4.35 of 7",
					Sources: []string{
						"onet-2020",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     64,
					Low:       56,
					High:      72,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 64th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     80,
					Low:       68,
					High:      92,
					Basis:     "rubric",
					Evidence:  "Full time; some evenings or weekends",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     35,
					Low:       19,
					High:      51,
					Basis:     "measured",
					Evidence:  "time pressure 61 of 100; conflict 42 of 100; unpleasant or angry people 59 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "training",
					Level:     11,
					Low:       3,
					High:      24,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     51,
					Low:       35,
					High:      67,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 75 of 100; consequence of error 38 of 100; frequency of decisions 76 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     72,
					Low:       56,
					High:      88,
					Basis:     "measured",
					Evidence:  "adaptability at the 76th percentile of all occupations; repeating the same tasks 63 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
			},
		},
		Role{
			ID:    "emergency-medical-technician",
			Title: "Emergency medical technician",
			AlsoKnownAs: []string{
				"EMT",
				"EMT-Basic",
			},
			SOC:     "29-2042",
			Summary: "EMTs answer emergency calls, find out how sick or hurt a person is and give first care on the spot. They take patients to the hospital by ambulance and hand them over to the staff there. They work in small crews, often beside firefighters and police, mostly for ambulance services and local governments.",
			Duties: []Statement{
				Statement{
					Text: "Go out to emergencies such as car crashes and sudden illness",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Check what is wrong and decide what care is needed first",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Give first aid and life support care",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Move patients safely into the ambulance and to the hospital",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Watch vital signs such as pulse and breathing during the ride",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Tell hospital staff what was seen and done, and write it down",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Move patients between hospitals or nursing homes",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Clean the ambulance and restock its supplies",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Clear speaking and listening under pressure",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Compassion for people on a very bad day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Teamwork with the crew and others at the scene",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Strength for lifting, bending and kneeling",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Quick, sound problem solving",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Ambulances and the gear for carrying patients",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Equipment for emergency care away from a hospital",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Airway devices and vein (IV) drips, used at a higher EMT level",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Radios and computers for calls and reports",
					Sources: []string{
						"judgement",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Some calls are about life and death, and that can weigh on a person.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Injuries and illness at work are more common than in most jobs, partly from lifting and contact with disease.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Some shifts run 12 to 24 hours, and work can fall on nights, weekends and holidays.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Work goes on outdoors in any weather, and some scenes are unsafe until police clear them.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who stay fairly calm when others panic.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who prefer changing places and surprises to a fixed routine.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who are fine with physical work and odd hours.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A program after high school (no degree) is typical; most ask for a high school diploma plus CPR and basic life support training, though some teach those two.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for, and volunteering on a crew can help.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Training: Statement{
					Text: "The basic EMT level usually takes less than one year; the next level, Advanced EMT, can take up to two.",
					Sources: []string{
						"ooh-2025",
					},
				},
				License: Statement{
					Text: "Every state licenses EMTs: most require certification, others a similar state exam, and there may be a minimum age and a background check.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "EMT certification (NREMT)",
					Body: "National Registry of EMTs",
					Kind: "certification",
					Note: "According to a secondary source there is a knowledge test and a hands-on skills test; check with the Registry itself.",
					Sources: []string{
						"nremt-secondary",
					},
				},
				Credential{
					Name: "State EMT license",
					Body: "state licensing board",
					Kind: "license",
					Note: "Needed to work in every state, but each state sets its own rules.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "EMT",
					Note: "The first job, after a program and a state license; employers usually want a driver's license too.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Advanced EMT",
					Note: "More schooling allows more treatment, such as fluids into a vein and some medicines.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Paramedic",
					Note: "Usually asks for work as an EMT first and then a longer program, up to an associate or bachelor's degree.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Crew leader or trainer",
					Note: "With experience, some people lead a crew or teach new EMTs.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:     "registered-nurse",
					Takes:  "A nursing degree (often about four years) or diploma (two to three years) and a licensing exam; paramedics have shorter bridge programs.",
					Months: 48,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "licensed-practical-nurse",
					Takes:  "A state-approved practical nursing program of about one year and a licensing exam.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "medical-assistant",
					Takes:  "A medical assistant program of about one to two years, or a job that trains new assistants.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "nursing-assistant",
					Takes:  "Often a state-approved program and exam, though the rules differ by state.",
					Months: 2,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    31410,
				P25:    36730,
				P50:    41340,
				P75:    48160,
				P90:    60780,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "In May 2024 the middle (median) pay was $67,990 in outpatient care centers, which have few of the jobs, $43,330 in local government and $39,190 in ambulance services.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  181000,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 14100,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 5.1,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "Accidents, disasters and violence will keep happening, and an aging population has more sudden health problems.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Note: &Statement{
					Text: "Field work here means ambulance services (45 percent) and local governments (26 percent); unpaid volunteers are not counted.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Percent: Shares{
					Share{
						Category: "field",
						Percent:  71,
					},
					Share{
						Category: "hospital",
						Percent:  18,
					},
					Share{
						Category: "outpatient",
						Percent:  2,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     81,
					Low:       65,
					High:      97,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 76 of 100; freedom to decide 89 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "credential",
					Level:     100,
					Low:       85,
					High:      100,
					Basis:     "rubric",
					Evidence:  "All states license",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     22,
					Low:       10,
					High:      35,
					Basis:     "judgement",
					Evidence:  "Sitting is mostly driving; paperwork follows each call.",
					Sources:   []string{},
				},
				Level{
					Criterion: "devices",
					Level:     96,
					Low:       84,
					High:      100,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 74th percentile of all occupations; computer skill at the 35th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     90,
					Low:       82,
					High:      98,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 89 of 100",
					Sources: []string{
						"onet-2020",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     40,
					Low:       25,
					High:      55,
					Basis:     "judgement",
					Evidence:  "Small crews; leadership skill at the 27th percentile.",
					Sources:   []string{},
				},
				Level{
					Criterion: "outlook",
					Level:     5.1,
					Low:       3.0999999999999996,
					High:      7.1,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     88,
					Low:       80,
					High:      96,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 93 of 100; physical closeness to others 97 of 100; social interest 5.59 of 7",
					Sources: []string{
						"onet-2020",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     80,
					Low:       72,
					High:      88,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 80th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     2,
					High:      14,
					Basis:     "rubric",
					Evidence:  "Nights, weekends, holidays; 12 to 24 hour shifts",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     78,
					Low:       62,
					High:      94,
					Basis:     "measured",
					Evidence:  "time pressure 72 of 100; conflict 64 of 100; unpleasant or angry people 78 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "training",
					Level:     6,
					Low:       3,
					High:      12,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     100,
					Low:       84,
					High:      100,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 93 of 100; consequence of error 90 of 100; frequency of decisions 90 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     72,
					Low:       58,
					High:      85,
					Basis:     "judgement",
					Evidence:  "Few repeated tasks (45/100) and no two calls alike; the adaptability percentile (51) alone would understate it.",
					Sources:   []string{},
				},
			},
		},
		Role{
			ID:    "health-education-specialist",
			Title: "Health education specialist",
			AlsoKnownAs: []string{
				"Health educator",
				"Public health educator",
			},
			SOC:     "21-1091",
			Summary: "Health education specialists teach people how to stay well or live with an illness. They find out what a community needs, build classes and campaigns around it and check whether these work. They are employed by governments, clinics, hospitals, nonprofits and other organizations.",
			Duties: []Statement{
				Statement{
					Text: "Find out which health problems a community or group of people has",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Plan classes, events and handouts on health topics",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Teach patients and families about an illness and the choices for treating it",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Point people to health services and good information",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Train community health workers and other staff",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Study survey answers and other data to see what works",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Help find money for programs, for example by applying for grants",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Speak up for better health services and rules",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Making sense of data about people's needs",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Clear writing and speaking",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Teaching and leading group discussions",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Listening well to people of many backgrounds",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Creative problem solving when money or interest is short",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Office software for writing and slides",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Tools for surveys and data",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Websites and social media for health campaigns",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Email and video meetings",
					Sources: []string{
						"onet-27",
						"judgement",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "A four-year degree comes before the first job, which takes time and money.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Change is slow: people may resist advice, and budgets are limited.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Programs and meetings can fall on nights and weekends.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Several projects run at once, with deadlines.",
					Sources: []string{
						"onet-27",
						"judgement",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who enjoy explaining things and speaking to groups.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who would rather prevent illness than give hands-on care.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who like to plan projects and to write.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A bachelor's degree, often in health education or health promotion, is the usual minimum; some jobs ask for a master's or doctoral degree.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for, and an internship can add practice.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Training: Statement{
					Text: "The preparation is the degree itself, usually about four years; no set training on the job is listed.",
					Sources: []string{
						"ooh-2025",
						"ep-2024-34",
						"judgement",
					},
				},
				License: Statement{
					Text: "The handbook names no license, but some employers insist on certification or favor people who have it.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "Certified Health Education Specialist (CHES)",
					Body: "National Commission for Health Education Credentialing",
					Kind: "certification",
					Note: "The exam is open to people with a bachelor's degree or higher and a health education major or 25 semester credits of fitting courses.",
					Sources: []string{
						"nchec",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Health education specialist",
					Note: "The first job, after a bachelor's degree.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Certified specialist",
					Note: "The CHES certification can help where employers ask for it.",
					Sources: []string{
						"nchec",
						"ooh-2025",
					},
				},
				Step{
					Step: "Program supervisor",
					Note: "Some specialists lead the staff who carry out health programs.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Step{
					Step: "Program director or advanced specialist",
					Note: "Some positions call for a master's or doctoral degree.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:    "health-services-manager",
					Takes: "The bachelor's degree often fits; most also need experience in an office or patient care role at a health facility.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:    "registered-nurse",
					Takes: "A nursing program and a licensing exam; faster programs exist for people who already hold a degree.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:    "community-health-worker",
					Takes: "Usually a short training on the job; some states require certification.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    42210,
				P25:    49880,
				P50:    63000,
				P75:    84460,
				P90:    112900,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "In May 2024 the middle (median) pay was $82,870 in hospitals, $68,390 in government and $49,370 in social assistance.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  71800,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 7900,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 4.5,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "Governments and care providers want better health at lower cost, and teaching healthy habits may prevent expensive illness.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Note: &Statement{
					Text: "Most work in offices but may spend a lot of time out at programs and meetings.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Percent: Shares{
					Share{
						Category: "business",
						Percent:  10,
					},
					Share{
						Category: "community",
						Percent:  32,
					},
					Share{
						Category: "hospital",
						Percent:  15,
					},
					Share{
						Category: "outpatient",
						Percent:  17,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     81,
					Low:       69,
					High:      93,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 79 of 100; freedom to decide 86 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "credential",
					Level:     40,
					Low:       25,
					High:      55,
					Basis:     "rubric",
					Evidence:  "Employers may require certification",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     73,
					Low:       57,
					High:      89,
					Basis:     "measured",
					Evidence:  "administrative activities 60 of 100; working with computers 82 of 100; time spent sitting 64 of 100",
					Sources: []string{
						"onet-18-1",
						"onet-27",
					},
				},
				Level{
					Criterion: "devices",
					Level:     29,
					Low:       17,
					High:      41,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 27th percentile of all occupations; computer skill at the 71st percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     39,
					Low:       31,
					High:      47,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 50 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     76,
					Low:       64,
					High:      88,
					Basis:     "measured",
					Evidence:  "leadership skill at the 84th percentile of all occupations; coordinating or leading others 70 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     4.5,
					Low:       2.5,
					High:      6.5,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     67,
					Low:       59,
					High:      75,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 75 of 100; physical closeness to others 64 of 100; social interest 6.16 of 7",
					Sources: []string{
						"onet-2020",
						"onet-27",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     33,
					Low:       25,
					High:      41,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 33rd percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     68,
					Low:       56,
					High:      80,
					Basis:     "rubric",
					Evidence:  "Some nights and weekends for programs",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     54,
					Low:       42,
					High:      66,
					Basis:     "measured",
					Evidence:  "time pressure 70 of 100; conflict 63 of 100; unpleasant or angry people 52 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "training",
					Level:     48,
					Low:       48,
					High:      54,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     39,
					Low:       27,
					High:      51,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 64 of 100; consequence of error 36 of 100; frequency of decisions 70 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     82,
					Low:       70,
					High:      94,
					Basis:     "measured",
					Evidence:  "adaptability at the 91st percentile of all occupations; repeating the same tasks 64 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
			},
		},
		Role{
			ID:    "health-services-manager",
			Title: "Medical and health services manager",
			AlsoKnownAs: []string{
				"Health care administrator",
				"Health care executive",
				"Nursing home administrator",
				"Clinical manager",
				"Health information manager",
			},
			SOC:     "11-9111",
			Summary: "Medical and health services managers run the business side of a health facility, a department or a group of doctors' offices. They look after staff, money, schedules and rules rather than giving care themselves. They work with doctors, nurses, records staff and sometimes patients or insurers.",
			Duties: []Statement{
				Statement{
					Text: "Set goals for good care and smooth work",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Make sure the facility follows laws and rules",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Plan budgets and watch spending, fees and billing",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Hire, train and supervise staff",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Plan who works when",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Keep records of services, such as how many beds are in use",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Speak for the facility or department in meetings with boards or investors",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Order supplies in some smaller departments",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Leading and encouraging a team",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Reading numbers and finding ways to do better",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Clear talking and writing with many kinds of people",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Care with schedules, bills and other details",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Keeping up with new rules and technology",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Electronic health records",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Medical coding systems (codes for illnesses and treatments)",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Email and phone, used very often",
					Sources: []string{
						"onet-2020",
					},
				},
				Statement{
					Text: "Budget and scheduling software",
					Sources: []string{
						"judgement",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Conflicts, deadlines and upset people are a regular part of the job.",
					Sources: []string{
						"onet-18-1",
					},
				},
				Statement{
					Text: "Some managers work more than 40 hours a week, and evenings, weekends or being on call are possible.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "The handbook counts injuries and illnesses, such as falls and strain, among the most frequent of any job.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "It is usually not a first job: a degree and some other work in health care often come before it.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who like organizing, planning and being responsible for a team.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who want to help patients from behind the scenes more than at the bedside.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who can stay calm and fair when others disagree.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A bachelor's degree is typical; some employers accept an associate degree, others prefer a master's, and work experience can sometimes stand in.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "Less than five years of work in a related job is typical, in an office or patient care role at a health facility.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Training: Statement{
					Text: "The degree and earlier work are the preparation; no set training on the job is listed.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				License: Statement{
					Text: "Only some managers need a license: every state requires one to run a nursing home, and some jobs require a registered nurse or social worker license.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "Nursing home administrator license",
					Body: "state licensing board",
					Kind: "license",
					Note: "Needed in every state to run a nursing home; what it takes differs by state.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Job in a health care office or in patient care",
					Note: "Some start here, for example in medical records, office work, billing or nursing.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Step{
					Step: "Manager of a department or practice",
					Note: "The first management job, usually after a degree and some experience.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Step{
					Step: "Manager of a whole facility",
					Note: "Some take on wider duties, such as a nursing home or the information systems of an entire hospital.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Step{
					Step: "Top executive",
					Note: "Some reach the highest jobs in an organization, which may take a master's degree.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:    "registered-nurse",
					Takes: "A nursing program and a licensing exam; faster programs exist for people who already hold a degree.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:    "health-education-specialist",
					Takes: "At least a bachelor's degree, and a business or health major may fit; some employers ask for certification.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:    "medical-records-specialist",
					Takes: "Often a certificate in health records; the degree and experience may count, and certification may be asked for.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    69680,
				P25:    88560,
				P50:    117960,
				P75:    162420,
				P90:    219080,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "Median (middle) pay in May 2024 was $132,620 in government (not counting public schools and hospitals), $130,690 in hospitals, $106,990 in outpatient centers, $100,780 in doctors' offices and $99,250 in nursing and residential care homes.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  616200,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 62100,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 23.2,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "More older people means more care to organize, and new technology, rules and ways of giving care make that work harder to run.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Note: &Statement{
					Text: "The business share stands for government offices (7 percent), not counting public schools and hospitals.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Percent: Shares{
					Share{
						Category: "business",
						Percent:  7,
					},
					Share{
						Category: "hospital",
						Percent:  29,
					},
					Share{
						Category: "long-term-care",
						Percent:  9,
					},
					Share{
						Category: "office",
						Percent:  14,
					},
					Share{
						Category: "outpatient",
						Percent:  7,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     81,
					Low:       65,
					High:      97,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 83 of 100; freedom to decide 82 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "credential",
					Level:     35,
					Low:       20,
					High:      50,
					Basis:     "rubric",
					Evidence:  "Licences for some facilities; certification optional",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     78,
					Low:       62,
					High:      94,
					Basis:     "measured",
					Evidence:  "administrative activities 72 of 100; working with computers 75 of 100; time spent sitting 68 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "devices",
					Level:     10,
					High:      22,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 25th percentile of all occupations; computer skill at the 92nd percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     18,
					Low:       10,
					High:      26,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 34 of 100",
					Sources: []string{
						"onet-2020",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     89,
					Low:       73,
					High:      100,
					Basis:     "measured",
					Evidence:  "leadership skill at the 100th percentile of all occupations; coordinating or leading others 74 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     23.2,
					Low:       21.2,
					High:      25.2,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     28,
					Low:       20,
					High:      36,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 48 of 100; physical closeness to others 45 of 100; social interest 4.24 of 7",
					Sources: []string{
						"onet-2020",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     24,
					Low:       16,
					High:      32,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 24th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     45,
					Low:       33,
					High:      57,
					Basis:     "rubric",
					Evidence:  "Over 40 hours for some; evenings, weekends or on call",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     78,
					Low:       62,
					High:      94,
					Basis:     "measured",
					Evidence:  "time pressure 73 of 100; conflict 74 of 100; unpleasant or angry people 66 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "training",
					Level:     48,
					Low:       48,
					High:      72,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     62,
					Low:       46,
					High:      78,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 64 of 100; consequence of error 57 of 100; frequency of decisions 86 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     97,
					Low:       81,
					High:      100,
					Basis:     "measured",
					Evidence:  "adaptability at the 97th percentile of all occupations; repeating the same tasks 51 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
			},
		},
		Role{
			ID:    "home-health-aide",
			Title: "Home health and personal care aide",
			AlsoKnownAs: []string{
				"Home health aide",
				"Personal care aide",
				"Caregiver",
				"Personal attendant",
			},
			SOC:     "31-1120",
			Summary: "These aides help older people and people with a disability or long illness live as well as they can. They work mostly in clients' homes, and also in group homes and day programs. Home health aides also do simple health tasks, with a nurse or other health worker in charge.",
			Duties: []Statement{
				Statement{
					Text: "Help clients wash and dress",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Do light housework, such as laundry, dishes and vacuuming",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Shop for food and cook meals that fit the client's diet",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Plan visits and rides to the doctor or other outings",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Help clients stay in touch with friends and neighbors",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Check pulse, temperature and breathing where the state allows it (home health aides)",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Write down the care given and report changes to a supervisor (home health aides)",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Patience and warmth with people in pain or distress",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Trustworthiness in someone else's home",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Care in following instructions",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Clear talking and careful listening",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Strength and stamina for lifting and standing",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Household appliances",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Thermometers and other simple checking tools",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Braces and artificial limbs",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Breathing machines (ventilators), after special training",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Moving and lifting clients can hurt the back, so safe lifting matters every day.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "The work can be tiring emotionally, and some clients may act in difficult or violent ways.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Hours depend on the client and can include evenings and weekends.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "An aide is often the only worker in the home, with no coworker in the next room.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who like getting to know one person or a few people well.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who are dependable and at ease with everyday housework.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who would rather work in a home than in a clinic.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A high school diploma or its equivalent is usual, but some jobs do not ask for it.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "Short training on the job is usual; certified home health and hospice (end-of-life care) agencies ask for formal training.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				License: Statement{
					Text: "Rules differ by state: some states license or certify home health aides, and certified agencies ask aides to pass a standard test.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "State license or certification for home health aides",
					Body: "state board of health",
					Kind: "license",
					Note: "Only some states ask for it; it may involve training, a background check and an exam.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Home health or personal care aide",
					Note: "The first job, often learned at work.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Experienced home health aide",
					Note: "With special training, experienced aides may help with medical equipment.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Lead aide or care coordinator",
					Note: "Some agencies may have experienced aides who guide others or plan visits.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:     "nursing-assistant",
					Takes:  "Often a state-approved program and exam, though the rules differ by state.",
					Months: 2,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "licensed-practical-nurse",
					Takes:  "A state-approved practical nursing program of about one year and a licensing exam.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:    "community-health-worker",
					Takes: "A brief period of training on the job, and certification in some states.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    25600,
				P25:    30370,
				P50:    34900,
				P75:    37980,
				P90:    44190,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "Median (middle) pay in May 2024 ran from $34,600 in individual and family services to $36,400 in homes for people with intellectual and developmental disabilities; aides paid directly by a household are not counted.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  4347700,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 765800,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 17,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "The number of older people is rising, and long-term care is moving from nursing homes to people's own homes and communities.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Note: &Statement{
					Text: "The home share adds individual and family services (49 percent) and home health care services (24 percent).",
					Sources: []string{
						"ooh-2025",
					},
				},
				Percent: Shares{
					Share{
						Category: "home",
						Percent:  73,
					},
					Share{
						Category: "long-term-care",
						Percent:  12,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     35,
					Low:       23,
					High:      47,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 66 of 100; freedom to decide 62 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "credential",
					Level:     25,
					Low:       10,
					High:      40,
					Basis:     "rubric",
					Evidence:  "Varies; certified agencies require training and a test",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     2,
					High:      18,
					Basis:     "measured",
					Evidence:  "administrative activities 35 of 100; working with computers 13 of 100; time spent sitting 30 of 100",
					Sources: []string{
						"onet-18-1",
						"onet-27",
					},
				},
				Level{
					Criterion: "devices",
					Level:     81,
					Low:       69,
					High:      93,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 46th percentile of all occupations; computer skill at the 26th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     56,
					Low:       48,
					High:      64,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 63 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     61,
					Low:       49,
					High:      73,
					Basis:     "measured",
					Evidence:  "leadership skill at the 63rd percentile of all occupations; coordinating or leading others 69 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     17,
					Low:       15,
					High:      19,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     88,
					Low:       80,
					High:      96,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 94 of 100; physical closeness to others 84 of 100; social interest 6.33 of 7",
					Sources: []string{
						"onet-2020",
						"onet-27",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     78,
					Low:       70,
					High:      86,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 78th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     40,
					Low:       28,
					High:      52,
					Basis:     "rubric",
					Evidence:  "Evenings and weekends depending on clients; schedules vary",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     30,
					Low:       18,
					High:      42,
					Basis:     "measured",
					Evidence:  "time pressure 61 of 100; conflict 46 of 100; unpleasant or angry people 49 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "training",
					Level:     1,
					High:      3,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     57,
					Low:       45,
					High:      69,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 64 of 100; consequence of error 67 of 100; frequency of decisions 68 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     72,
					Low:       60,
					High:      84,
					Basis:     "measured",
					Evidence:  "adaptability at the 59th percentile of all occupations; repeating the same tasks 45 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
			},
		},
		Role{
			ID:    "licensed-practical-nurse",
			Title: "Licensed practical nurse",
			AlsoKnownAs: []string{
				"LPN",
				"Licensed vocational nurse (LVN)",
				"Practical nurse",
			},
			SOC:     "29-2061",
			Summary: "Licensed practical nurses give basic nursing care to people who are ill, hurt, getting better or living with a disability. They work under registered nurses and doctors and tell them how patients are doing. Many work in nursing homes and other care homes; others work in hospitals, doctors' offices or people's homes.",
			Duties: []Statement{
				Statement{
					Text: "Check vital signs, such as blood pressure and temperature",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Change bandages",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Help patients bathe, dress and, in care homes, eat",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Talk with patients about their care and hear their worries",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Tell registered nurses or doctors how patients are doing",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Write down the care given and keep health records up to date",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Collect samples and run simple lab tests in some hospitals",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Give medicine or start IV drips (fluids into a vein) where state and training allow",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Kindness toward people who are ill",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Clear reports to nurses and doctors",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Close attention to the right care at the right time",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Trust-building with patients and coworkers",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Keeping track of several patients at once",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Stamina for bending, standing and lifting",
					Sources: []string{
						"ooh-2025",
						"onet-18-1",
						"judgement",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Blood pressure monitors and thermometers",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "IV drips, where the state allows",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Bandages and wound care supplies",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Electronic health records",
					Sources: []string{
						"judgement",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Injuries and illnesses are among the most frequent of any job, from strain, infections or harmful substances.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Some shifts are longer than eight hours or fall on nights, weekends and holidays.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Time is often short, and some people are upset or angry.",
					Sources: []string{
						"onet-18-1",
					},
				},
				Statement{
					Text: "What these nurses may do, and how closely they are watched, depends on the state.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who want to be a nurse without starting with a long degree.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who like hands-on care and do not mind personal tasks such as bathing.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who are comfortable working under the direction of other nurses and doctors.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A certificate or diploma from a state-approved nursing program is needed; community colleges, technical schools and some high schools offer one.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "The program usually lasts about a year and mixes classes with supervised practice with patients.",
					Sources: []string{
						"ooh-2025",
					},
				},
				License: Statement{
					Text: "A license is required, which takes an approved program and then an exam.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "Licensed practical (or vocational) nurse license",
					Body: "state board of nursing",
					Kind: "license",
					Note: "Takes a state-approved program and an exam; a secondary source names it as the NCLEX-PN, so check with the state board.",
					Sources: []string{
						"ooh-2025",
						"nclex-secondary",
					},
				},
				Credential{
					Name: "Specialty certification for practical nurses",
					Body: "professional associations",
					Kind: "certification",
					Note: "A free choice, in fields such as wound care, IV therapy or the care of older people.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Credential{
					Name: "CPR or basic life support (BLS)",
					Body: "not named by the handbook",
					Kind: "certification",
					Note: "Some employers require or like to see it; it covers help when the heart or breathing stops.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Licensed practical nurse",
					Note: "The first job, after the program, the exam and the license.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Practical nurse with a specialty",
					Note: "Some add a certification, for example in wound care or the care of older people.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Step{
					Step: "Supervising practical nurse",
					Note: "With experience, and where the state allows it, some oversee other practical nurses or unlicensed staff.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:    "registered-nurse",
					Takes: "A program made for practical nurses (LPN-to-RN), then the registered nurse exam and license; ask schools how long it takes.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "surgical-technologist",
					Takes:  "A certificate or associate degree in surgical technology; employers may also ask for certification.",
					Months: 15,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "health-services-manager",
					Takes:  "Usually a bachelor's degree; work in patient care can count as the experience employers look for.",
					Months: 48,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    47960,
				P25:    55220,
				P50:    62340,
				P75:    73160,
				P90:    80510,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "Median (middle) pay in May 2024 was $66,370 in government (not counting public schools and hospitals), $64,170 in nursing and residential care homes, $61,300 in home health care, $59,200 in hospitals and $57,660 in doctors' offices.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  651400,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 54400,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 2.6,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "Care homes and home care will need practical nurses for more older people, and lasting illnesses such as diabetes have become more common.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Note: &Statement{
					Text: "Long-term care means nursing homes and other residential care; some practical nurses travel to patients' homes or to places short of staff.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Percent: Shares{
					Share{
						Category: "home",
						Percent:  12,
					},
					Share{
						Category: "hospital",
						Percent:  16,
					},
					Share{
						Category: "long-term-care",
						Percent:  37,
					},
					Share{
						Category: "office",
						Percent:  12,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     79,
					Low:       63,
					High:      95,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 77 of 100; freedom to decide 86 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "credential",
					Level:     100,
					Low:       85,
					High:      100,
					Basis:     "rubric",
					Evidence:  "State licence and exam",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     45,
					Low:       29,
					High:      61,
					Basis:     "measured",
					Evidence:  "administrative activities 56 of 100; working with computers 66 of 100; time spent sitting 34 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "devices",
					Level:     60,
					Low:       48,
					High:      72,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 40th percentile of all occupations; computer skill at the 46th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     96,
					Low:       88,
					High:      100,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 94 of 100",
					Sources: []string{
						"onet-2020",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     77,
					Low:       61,
					High:      93,
					Basis:     "measured",
					Evidence:  "leadership skill at the 86th percentile of all occupations; coordinating or leading others 69 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     2.6,
					Low:       0.6000000000000001,
					High:      4.6,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     86,
					Low:       78,
					High:      94,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 97 of 100; physical closeness to others 90 of 100; social interest 5.51 of 7",
					Sources: []string{
						"onet-2020",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     83,
					Low:       75,
					High:      91,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 83rd percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     30,
					Low:       18,
					High:      42,
					Basis:     "rubric",
					Evidence:  "Nights, weekends and holidays; shifts over 8 hours",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     87,
					Low:       71,
					High:      100,
					Basis:     "measured",
					Evidence:  "time pressure 81 of 100; conflict 66 of 100; unpleasant or angry people 77 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "training",
					Level:     12,
					Low:       12,
					High:      18,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     76,
					Low:       60,
					High:      92,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 84 of 100; consequence of error 68 of 100; frequency of decisions 79 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     68,
					Low:       52,
					High:      84,
					Basis:     "measured",
					Evidence:  "adaptability at the 85th percentile of all occupations; repeating the same tasks 76 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
			},
		},
		Role{
			ID:    "medical-assistant",
			Title: "Medical assistant",
			AlsoKnownAs: []string{
				"MA",
				"Certified medical assistant",
			},
			SOC:     "31-9092",
			Summary: "Medical assistants support doctors and nurses, mostly in doctors' offices and clinics. Their day mixes direct patient care with office work, and they usually carry more of the office side than medical clinical assistants do. The duties of the two overlap, which is why students often compare them.",
			Caveat: &Statement{
				Text: "Official statistics count medical assistants and medical clinical assistants as one occupation (31-9092), so pay, jobs and growth are the same figures for both. What sets the two apart is the word of one comparison article.",
				Sources: []string{
					"oews-2024",
					"article",
				},
			},
			Duties: []Statement{
				Statement{
					Text: "Take vital signs such as blood pressure and weight",
					Sources: []string{
						"ooh-2025",
						"article",
					},
				},
				Statement{
					Text: "Ask patients about their health history and write it down",
					Sources: []string{
						"ooh-2025",
						"article",
					},
				},
				Statement{
					Text: "Get patients ready for exams and lend the doctor a hand",
					Sources: []string{
						"ooh-2025",
						"article",
					},
				},
				Statement{
					Text: "Collect blood and other samples for lab tests, under supervision",
					Sources: []string{
						"ooh-2025",
						"article",
					},
				},
				Statement{
					Text: "Give medicine under supervision, as the doctor directs and state law allows",
					Sources: []string{
						"ooh-2025",
						"article",
					},
				},
				Statement{
					Text: "Schedule appointments and answer the phone",
					Sources: []string{
						"ooh-2025",
						"article",
					},
				},
				Statement{
					Text: "Keep medical records up to date",
					Sources: []string{
						"ooh-2025",
						"article",
					},
				},
				Statement{
					Text: "Fill in insurance forms and process the bills that go to insurers",
					Sources: []string{
						"ooh-2025",
						"article",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Technical know-how plus people skills, in a different mix than clinical assistants need",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Clear communication with patients, coworkers and care providers",
					Sources: []string{
						"ooh-2025",
						"article",
					},
				},
				Statement{
					Text: "Keeping appointments, records and office tasks organized",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Basic clinical knowledge: medical terms, vital signs, simple lab work",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Skill with electronic records and office software, so that data are accurate",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Customer service: empathy and a professional manner when patients raise concerns",
					Sources: []string{
						"article",
						"ooh-2025",
					},
				},
				Statement{
					Text: "Exactness with vital signs and records",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Making sense of medical charts",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Electronic health records",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Appointment scheduling software",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Insurance billing software",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "General office software",
					Sources: []string{
						"article",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "The workload is high because office and clinical tasks come together, often under time pressure.",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Juggling tasks and constant interruption (patient flow, calls, records, exams) cause stress, most of all in busy primary or urgent care.",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Privacy law and electronic record systems keep changing, and assistants have to keep up.",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "The role can be hard to pin down, which frustrates some and leaves them unsure of their place at work.",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Difficult patients call for patience and calm words; in 2014 the O*NET survey put contact with unpleasant or angry people at 73 of 100.",
					Sources: []string{
						"article",
						"onet-18-1",
					},
				},
				Statement{
					Text: "Like the clinical role, it takes resilience, multitasking and time management; setting, seniority and personal taste decide how stressful it feels.",
					Sources: []string{
						"article",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who like variety and several tasks going at once.",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "People who want a mix of office work and clinic work.",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "People who like putting schedules and papers in order as much as helping patients.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A certificate or diploma after high school is typical; some earn an associate degree instead.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
						"article",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "Formal medical assisting programs take about one year for a certificate or diploma and up to two for an associate degree; some people with a high school diploma learn on the job instead, which can take several months.",
					Sources: []string{
						"ooh-2025",
						"article",
					},
				},
				License: Statement{
					Text: "Most states ask for no license or certification; some ask for an accredited (officially approved) program, a license or other conditions, and employers may prefer or require certification.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "Certified Medical Assistant, CMA (AAMA)",
					Body: "American Association of Medical Assistants",
					Kind: "certification",
					Note: "It has to be renewed every 60 months; the article says medical assistants often hold it and that it covers both clinical and office skills.",
					Sources: []string{
						"aama",
						"article",
					},
				},
				Credential{
					Name: "Registered Medical Assistant (RMA)",
					Body: "American Medical Technologists",
					Kind: "certification",
					Note: "A secondary source lists several ways to qualify (schooling, work, military service); check with the body itself.",
					Sources: []string{
						"rma-secondary",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Medical assistant",
					Note: "The entry job; both assistants have similar paths upward because their duties overlap.",
					Sources: []string{
						"article",
					},
				},
				Step{
					Step:      "Lead medical assistant",
					YearsFrom: 3,
					YearsTo:   5,
					Note:      "Keeps the workflow moving and supervises newer assistants.",
					Sources: []string{
						"article",
					},
				},
				Step{
					Step: "Specialized medical assistant",
					Note: "Focuses on one clinical field: drawing blood (phlebotomy), EKG heart tests, heart care (cardiology) or cancer care (oncology).",
					Sources: []string{
						"article",
					},
				},
				Step{
					Step:      "Office manager or clinical coordinator",
					YearsFrom: 5,
					Note:      "Takes five or more years of experience plus certification.",
					Sources: []string{
						"article",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:    "medical-clinical-assistant",
					Takes: "Within reach, because the basics are shared and only focus and certification differ. Patient communication, basic lab tests and patient preparation carry over; more clinical skill and the CCMA of the National Healthcareer Association have to be added. Hands-on training in drawing blood (phlebotomy), EKG heart tests and minor procedures may be needed: accredited programs mostly cover it, and extra education is advised.",
					Sources: []string{
						"article",
					},
				},
				Transition{
					To:     "licensed-practical-nurse",
					Takes:  "A step into nursing: a state-approved program of about one year, then a licensing exam.",
					Months: 12,
					Sources: []string{
						"article",
						"ooh-2025",
					},
				},
				Transition{
					To:     "registered-nurse",
					Takes:  "A longer step into nursing: an approved nursing program, often about four years, then an exam and a state license.",
					Months: 48,
					Sources: []string{
						"article",
						"ooh-2025",
					},
				},
				Transition{
					To:     "health-services-manager",
					Takes:  "A move into administration: usually a bachelor's degree plus some work experience in a health care office or clinic.",
					Months: 48,
					Sources: []string{
						"article",
						"ooh-2025",
					},
				},
			},
			AlsoReported: []AlsoReported{
				AlsoReported{
					Topic:          "growth",
					Reported:       "16 percent until 2031, attributed to the Bureau of Labor Statistics",
					Official:       "12.5 percent, 2024-34",
					OfficialSource: "ep-2024-34",
					Note:           "It agrees with a secondary copy of the 2021-31 edition, which is out of date.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "growth",
					Reported:       "19 percent through 2032",
					Official:       "12.5 percent, 2024-34",
					OfficialSource: "ep-2024-34",
					Note:           "A secondary source gives 19 percent for 2019-29; no projection of 19 percent to 2032 was found.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "growth",
					Reported:       "about 15 percent, 2023-33",
					Official:       "12.5 percent, 2024-34",
					OfficialSource: "ep-2024-34",
					Note:           "An older edition; not checked.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "growth",
					Reported:       "14 percent, 2022-32, called above average",
					Official:       "12.5 percent, 2024-34",
					OfficialSource: "ep-2024-34",
					Note:           "An older edition; not checked.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "growth",
					Reported:       "12 percent for both roles, 2024-34, called faster than average",
					Official:       "12 percent, 2024-34, called much faster than average",
					OfficialSource: "ooh-2025",
					Note:           "The handbook rounds 12.5 percent to 12; it is the only growth figure in the article that is still current.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "median pay",
					Reported:       "about $37,000 a year, undated",
					Official:       "$44,200 a year, May 2024",
					OfficialSource: "oews-2024",
					Note:           "Well below the official figure, so most likely old.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "median pay",
					Reported:       "$38,700 a year, given three times, undated",
					Official:       "$44,200 a year, May 2024",
					OfficialSource: "oews-2024",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "median pay",
					Reported:       "$44,200 a year or about $21.25 an hour, said to be for 2025",
					Official:       "$44,200 a year or $21.25 an hour, May 2024",
					OfficialSource: "oews-2024",
					Note:           "The amounts are the official ones; the year is not.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "entry-level pay",
					Reported:       "about $34,000 to $38,000 a year, undated",
					Official:       "1 in 10 earned less than $35,020 and 1 in 4 less than $37,610, May 2024",
					OfficialSource: "oews-2024",
					Note:           "The two are close; official statistics have no entry-level group.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "pay of experienced, certified medical assistants",
					Reported:       "$48,000 to $55,000 a year or more, undated",
					Official:       "1 in 4 earned more than $48,160 and 1 in 10 more than $57,830, May 2024",
					OfficialSource: "oews-2024",
					Note:           "Official statistics do not show certified assistants apart.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "pay in metropolitan areas",
					Reported:       "often 15 to 25 percent above the national median, most of all in specialty clinics or hospitals, undated",
					Official:       "hospitals $45,930 (4 percent above the median of $44,200), outpatient care centers $47,560 (8 percent above), May 2024",
					OfficialSource: "ooh-2025",
					Note:           "The handbook page gives no figure for big cities, and neither setting comes near 15 percent.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:    "pay in Boston",
					Reported: "usually above the national average, undated",
					Note:     "Not checked.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "who earns more",
					Reported:       "clinical assistants, slightly ($40,000 against $37,000; $39,712 against $38,700 three times, once called close); but elsewhere medical assistants ($44,200 against $39,000 to $44,000, or against $39,712); mostly undated",
					Official:       "one figure for both: $44,200 a year, May 2024",
					OfficialSource: "oews-2024",
					Note:           "The article contradicts itself, and official statistics cannot settle it.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:    "bachelor's degree",
					Reported: "can raise pay and help with moving up, undated",
					Note:     "Promotional: it reads like the text of a link, and it is never scored.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:    "online courses",
					Reported: "can build credentials, undated",
					Note:     "Promotional: it comes with a link, and it is never scored.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:    "satisfaction",
					Reported: "medical assistants may feel undervalued, while clinical assistants often find more satisfaction in patient contact, undated",
					Note:     "No source is named, and it is never scored.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "work setting",
					Reported:       "doctors' offices, outpatient clinics and hospitals in one place; typically outpatient (clinics, offices, outpatient surgery centers) in another; undated",
					Official:       "physicians' offices 57 percent, hospitals 17, outpatient care centers 10, other practitioners' offices 7, 2024",
					OfficialSource: "ooh-2025",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "training compared with the clinical role",
					Reported:       "the clinical role needs more specialized training and certification; elsewhere it may be shorter or learned on the job; elsewhere both need formal medical assisting education; undated",
					Official:       "about 1 or 2 years for the shared occupation, 2024-34 edition",
					OfficialSource: "ooh-2025",
					Note:           "The article contradicts itself here.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:    "voices from the job",
					Reported: "a medical assistant tells of stability, competitive pay and satisfaction; another voice tells of quick promotion to supervisor after training; undated",
					Note:     "Anecdotal: single voices, never scored.",
					Sources: []string{
						"article",
					},
				},
			},
			Pay: Pay{
				P10:    35020,
				P25:    37610,
				P50:    44200,
				P75:    48160,
				P90:    57830,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "Half of the assistants in outpatient care centers earned more than $47,560, in hospitals $45,930, in physicians' offices $43,880 and in other practitioners' offices $37,510 (May 2024). The article says that pay differs with duties and setting, and that location, experience, certification and specialization matter a lot.",
					Sources: []string{
						"ooh-2025",
						"article",
					},
				},
			},
			Jobs: Jobs{
				Count:  811000,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 112300,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 12.5,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "The number of older adults, who tend to need more care, is growing; the article adds preventive care, new facilities and expanding services, and sees promising prospects for both assistants over the next decade.",
					Sources: []string{
						"ooh-2025",
						"article",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Note: &Statement{
					Text: "Offices are those of physicians (57 percent) and of other practitioners (7 percent). The article first names doctors' offices, outpatient clinics and hospitals, and later calls the job typically outpatient (no overnight stay): clinics, offices and outpatient surgery centers.",
					Sources: []string{
						"ooh-2025",
						"article",
					},
				},
				Percent: Shares{
					Share{
						Category: "hospital",
						Percent:  17,
					},
					Share{
						Category: "office",
						Percent:  64,
					},
					Share{
						Category: "outpatient",
						Percent:  10,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     49,
					Low:       35,
					High:      63,
					Basis:     "article",
					Evidence:  "The shared occupation measures 41; the article finds medical assistants' duties loosely bounded, clinical assistants' set by protocol.",
					Sources: []string{
						"article",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "credential",
					Level:     40,
					Low:       25,
					High:      55,
					Basis:     "rubric",
					Evidence:  "Most states require nothing; employers may prefer or require certification",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     81,
					Low:       67,
					High:      95,
					Basis:     "article",
					Evidence:  "The shared occupation measures 68; the article makes scheduling, records and insurance core duties of medical assistants.",
					Sources: []string{
						"article",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "devices",
					Level:     34,
					Low:       20,
					High:      48,
					Basis:     "article",
					Evidence:  "The shared occupation measures 49; the article gives clinical assistants medical devices and tests, medical assistants office software.",
					Sources: []string{
						"article",
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     72,
					Low:       58,
					High:      86,
					Basis:     "article",
					Evidence:  "The shared occupation measures 82; the article names blood, bodily fluids and minor surgery as the clinical assistant's everyday.",
					Sources: []string{
						"article",
						"onet-2020",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     74,
					Low:       60,
					High:      88,
					Basis:     "article",
					Evidence:  "The shared occupation measures 63; the article's ladder leads medical assistants to lead and office manager, clinical assistants to specialist first.",
					Sources: []string{
						"article",
						"bls-skills-2024",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     12.5,
					Low:       10.5,
					High:      14.5,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     65,
					Low:       51,
					High:      79,
					Basis:     "article",
					Evidence:  "The shared occupation measures 77; the article puts direct care at the center of the clinical assistant's day.",
					Sources: []string{
						"article",
						"onet-2020",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     44,
					Low:       30,
					High:      58,
					Basis:     "article",
					Evidence:  "The shared occupation measures 48; the article gives clinical assistants more hands-on time.",
					Sources: []string{
						"article",
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     70,
					Low:       58,
					High:      82,
					Basis:     "rubric",
					Evidence:  "Mostly full time; some evening, weekend or holiday shifts in facilities open around the clock",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     60,
					Low:       46,
					High:      74,
					Basis:     "article",
					Evidence:  "The shared occupation measures 64; the article finds both stressful, the clinical assistant's volume, pace and turnover a little more so.",
					Sources: []string{
						"article",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "training",
					Level:     12,
					Low:       6,
					High:      24,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     51,
					Low:       37,
					High:      65,
					Basis:     "article",
					Evidence:  "The shared occupation measures 63; the article gives clinical assistants minor surgery, lab samples and quick clinical decisions.",
					Sources: []string{
						"article",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     78,
					Low:       64,
					High:      92,
					Basis:     "article",
					Evidence:  "The shared occupation measures 65; the article gives medical assistants the wider mix of clinical and office work.",
					Sources: []string{
						"article",
						"bls-skills-2024",
						"onet-18-1",
					},
				},
			},
		},
		Role{
			ID:    "medical-biller",
			Title: "Medical biller",
			AlsoKnownAs: []string{
				"Billing and posting clerk",
				"Medical billing clerk",
				"Medical billing specialist",
			},
			SOC:     "43-3021",
			Summary: "Medical billers work out what a visit or treatment costs and send the bill to the patient or the insurance company. They work at desks in doctors' offices, hospitals and billing companies, with office staff and insurers. They may talk with patients about a bill, but they give no care.",
			Duties: []Statement{
				Statement{
					Text: "Work out fees from hospital records and charge slips (lists of what was done)",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Prepare bills and send them out",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Check that the papers behind each charge match the bill",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Contact people to ask for or give account details",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Explain charges and payment rules in plain words",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Record payments and keep accounts up to date",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Follow up with insurance companies when a bill is not paid",
					Sources: []string{
						"judgement",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Confidence with numbers",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Clear, polite explanations of money matters",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Keeping paperwork in good order",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Exactness with amounts and codes",
					Sources: []string{
						"onet-18-1",
						"judgement",
					},
				},
				Statement{
					Text: "Comfort with computers",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Statement{
					Text: "Respect for private information",
					Sources: []string{
						"judgement",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Software that helps create and process bills",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Telephone and email, used almost every day",
					Sources: []string{
						"onet-2020",
					},
				},
				Statement{
					Text: "Electronic health records",
					Sources: []string{
						"judgement",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Many hours are spent sitting at a computer.",
					Sources: []string{
						"onet-18-1",
					},
				},
				Statement{
					Text: "Some callers are upset about money, and staying polite takes patience.",
					Sources: []string{
						"onet-18-1",
						"judgement",
					},
				},
				Statement{
					Text: "The same steps come up again and again, and each one has to be exact.",
					Sources: []string{
						"onet-18-1",
					},
				},
				Statement{
					Text: "Software is taking over part of the work, so the tasks may change.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who like numbers, order and clear rules.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who want to work in health care without touching patients.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who can stay calm and kind when someone worries about a bill.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A high school diploma or its equivalent is usually enough to start.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "Most of the work is learned on the job, and statistics rate that training as medium in length.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				License: Statement{
					Text: "The handbook names no license for this work.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "Certified Professional Biller (CPB)",
					Body: "AAPC",
					Kind: "certification",
					Note: "Named by a secondary source; the handbook does not ask for it, so check with AAPC what it takes.",
					Sources: []string{
						"billing-secondary",
						"ooh-2025",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Medical biller",
					Note: "The first job, with a high school diploma and training at work.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Step{
					Step: "Certified medical biller",
					Note: "A certification is optional and may help show what a biller knows.",
					Sources: []string{
						"billing-secondary",
						"judgement",
					},
				},
				Step{
					Step: "Lead biller",
					Note: "With experience, some people train new staff and take on the harder accounts.",
					Sources: []string{
						"judgement",
					},
				},
				Step{
					Step: "Health services manager",
					Note: "Some managers began as financial clerks in a health care office; a bachelor's degree is usual.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:     "medical-records-specialist",
					Takes:  "Usually a certificate in medical records and coding; knowing how bills are built helps.",
					Months: 12,
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:    "medical-secretary",
					Takes: "Training on the job in medical words, scheduling and office rules.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "health-services-manager",
					Takes:  "Usually a bachelor's degree; office work in health care can count as experience.",
					Months: 48,
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Pay: Pay{
				P10:    35760,
				P25:    40260,
				P50:    47170,
				P75:    56350,
				P90:    64990,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "These figures count billing clerks in every field, not only health care; for all kinds of financial clerks in health care and social assistance, median (middle) pay was $46,990 in May 2024.",
					Sources: []string{
						"oews-2024",
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  429800,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 42200,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: -0.4,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "Health care is expected to need more billers, but software that handles bills automatically lets each person do more, so the total is expected to stay about level.",
					Sources: []string{
						"ooh-2025",
						"ep-2024-34",
					},
				},
			},
			Settings: Settings{
				Basis:  "judgement",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "The split is our estimate: statistics count billing clerks in every field, and about 43 percent of their jobs were in health care and social assistance.",
					Sources: []string{
						"oews-2024",
						"judgement",
					},
				},
				Percent: Shares{
					Share{
						Category: "business",
						Percent:  40,
					},
					Share{
						Category: "hospital",
						Percent:  8,
					},
					Share{
						Category: "office",
						Percent:  30,
					},
					Share{
						Category: "outpatient",
						Percent:  5,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     82,
					Low:       66,
					High:      98,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 81 of 100; freedom to decide 85 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "credential",
					Level:     10,
					High:      25,
					Basis:     "rubric",
					Evidence:  "None required; certification optional",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     81,
					Low:       65,
					High:      97,
					Basis:     "measured",
					Evidence:  "administrative activities 60 of 100; working with computers 80 of 100; time spent sitting 81 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "devices",
					Level:     19,
					Low:       7,
					High:      31,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 24th percentile of all occupations; computer skill at the 80th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     12,
					Low:       4,
					High:      20,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 29 of 100",
					Sources: []string{
						"onet-2020",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     22,
					Low:       6,
					High:      38,
					Basis:     "measured",
					Evidence:  "leadership skill at the 9th percentile of all occupations; coordinating or leading others 64 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     -0.4,
					Low:       -2.4,
					High:      1.6,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     2,
					High:      10,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 40 of 100; physical closeness to others 46 of 100; social interest 1.49 of 7",
					Sources: []string{
						"onet-2020",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     19,
					Low:       11,
					High:      27,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 19th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     95,
					Low:       83,
					High:      100,
					Basis:     "rubric",
					Evidence:  "Full time; no evening or weekend work noted",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     52,
					Low:       36,
					High:      68,
					Basis:     "measured",
					Evidence:  "time pressure 67 of 100; conflict 54 of 100; unpleasant or angry people 62 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "training",
					Level:     4,
					Low:       1,
					High:      12,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     41,
					Low:       25,
					High:      57,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 41 of 100; consequence of error 42 of 100; frequency of decisions 90 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     38,
					Low:       22,
					High:      54,
					Basis:     "measured",
					Evidence:  "adaptability at the 44th percentile of all occupations; repeating the same tasks 75 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
			},
		},
		Role{
			ID:    "medical-clinical-assistant",
			Title: "Medical clinical assistant",
			AlsoKnownAs: []string{
				"MCA",
				"Clinical medical assistant",
				"Certified clinical medical assistant",
			},
			SOC:     "31-9092",
			Summary: "Medical clinical assistants support doctors and nurses, mostly with direct patient care and clinical tasks. They are a bridge between patients and staff in doctors' offices, clinics and hospitals. The job overlaps with medical assisting, so students often compare the two, and some office work such as scheduling and supplies belongs to it as well.",
			Caveat: &Statement{
				Text: "Official statistics count medical clinical assistants and medical assistants as one occupation (31-9092), so pay, jobs and growth are the same figures for both. What sets the two apart is the word of one comparison article.",
				Sources: []string{
					"oews-2024",
					"article",
				},
			},
			Duties: []Statement{
				Statement{
					Text: "Take and watch vital signs such as blood pressure",
					Sources: []string{
						"article",
						"ooh-2025",
					},
				},
				Statement{
					Text: "Prepare patients for exams and help with procedures",
					Sources: []string{
						"article",
						"ooh-2025",
					},
				},
				Statement{
					Text: "Collect blood and run basic tests such as EKGs (heart tests)",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Give medicines or vaccines under supervision",
					Sources: []string{
						"article",
						"ooh-2025",
					},
				},
				Statement{
					Text: "Keep tools and instruments sterile (free of germs)",
					Sources: []string{
						"article",
						"ooh-2025",
					},
				},
				Statement{
					Text: "Update electronic records",
					Sources: []string{
						"article",
						"ooh-2025",
					},
				},
				Statement{
					Text: "Help families understand treatment plans",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Schedule appointments and keep track of supplies",
					Sources: []string{
						"article",
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Technical know-how plus people skills, in a different mix than medical assistants need",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Clinical know-how: health histories, exam preparation, minor procedures",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Attention to detail when noting and monitoring vital signs",
					Sources: []string{
						"article",
						"ooh-2025",
					},
				},
				Statement{
					Text: "Safety rules, infection control and sterile technique (keeping germs out)",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Running medical instruments and basic lab tests",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Problem solving and a quick response to clinical situations",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Good communication and organization",
					Sources: []string{
						"article",
						"ooh-2025",
					},
				},
				Statement{
					Text: "Compassion for people who are sick or in pain",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Clinical devices and medical instruments",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "EKG machines (heart tests)",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Basic lab test equipment",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Diagnostic tools (for finding out what is wrong)",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Electronic records for documenting care",
					Sources: []string{
						"article",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Body fluids, minor surgery and urgent situations bring physical and emotional stress.",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "The pace is intense: lab samples and procedures need quick decisions.",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "The number of patients wears people down, and emergencies or anxious patients need a fast, focused response.",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "There are staffing problems, and stress and workload raise turnover (people leaving the job).",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "Difficult patients call for patience and good communication; in 2014 the O*NET survey put contact with unpleasant or angry people at 73 of 100 for the shared occupation.",
					Sources: []string{
						"article",
						"onet-18-1",
					},
				},
				Statement{
					Text: "Like medical assisting, it takes resilience, multitasking and time management; setting, seniority and personal taste decide how stressful it feels.",
					Sources: []string{
						"article",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who want hands-on work and more influence on procedures and on how patients do.",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "People who thrive in a busy, changing place and want to make a difference every day.",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "People who like deep, direct care better than a wide mix of tasks.",
					Sources: []string{
						"article",
					},
				},
				Statement{
					Text: "People who want focused clinical work with more patient contact.",
					Sources: []string{
						"article",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A certificate or diploma after high school is typical; this official figure is for the shared occupation, and the article too says that both assistants need formal medical assisting education.",
					Sources: []string{
						"ep-2024-34",
						"article",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for; this official figure is for the shared occupation.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "Programs for the shared occupation take about one or two years; the article says the clinical role needs more specialized training, often with the CCMA added, but elsewhere that training is more clinical and may be shorter or happen on the job.",
					Sources: []string{
						"ooh-2025",
						"article",
					},
				},
				License: Statement{
					Text: "Most states ask for no license or certification in the shared occupation, some do, and employers may prefer or require certification; the article adds that credentials vary by state and employer and that some jobs need none.",
					Sources: []string{
						"ooh-2025",
						"article",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "Certified Clinical Medical Assistant (CCMA)",
					Body: "National Healthcareer Association",
					Kind: "certification",
					Note: "The article says hospitals, outpatient centers and specialty clinics value it more and more, though some jobs need no credential.",
					Sources: []string{
						"article",
						"carrington-2022",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Medical clinical assistant",
					Note: "The entry job; both assistants have similar paths upward because their duties overlap.",
					Sources: []string{
						"article",
					},
				},
				Step{
					Step: "Clinical specialist",
					Note: "Works in one field, for example the care of children (pediatrics) or cancer care (oncology).",
					Sources: []string{
						"article",
					},
				},
				Step{
					Step: "Healthcare technology specialist",
					Note: "Works on electronic health record (EHR) systems such as Epic or Cerner.",
					Sources: []string{
						"article",
					},
				},
				Step{
					Step: "Manager or trainer",
					Note: "Leads a team or teaches new assistants.",
					Sources: []string{
						"article",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:    "medical-assistant",
					Takes: "Within reach, because the basics are shared and only focus and certification differ. Skill with scheduling, records and insurance has to be added, and the CMA of the American Association of Medical Assistants, which covers clinical and administrative (office) competence. Formal education in office procedures, billing and documentation is often needed.",
					Sources: []string{
						"article",
					},
				},
				Transition{
					To:    "phlebotomist",
					Takes: "Drawing blood is already part of the work; employers may still want a phlebotomy certificate or a professional certification.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "cardiovascular-technologist",
					Takes:  "A step to more specialized care: usually an associate degree or a certificate in heart testing; some jobs also need a license or certification.",
					Months: 24,
					Sources: []string{
						"article",
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "registered-nurse",
					Takes:  "A step to higher-level patient care: an approved nursing program, often about four years, then an exam and a state license.",
					Months: 48,
					Sources: []string{
						"article",
						"ooh-2025",
						"judgement",
					},
				},
			},
			AlsoReported: []AlsoReported{
				AlsoReported{
					Topic:          "growth",
					Reported:       "12 percent for both roles, 2024-34, called faster than average",
					Official:       "12 percent, 2024-34, called much faster than average (both titles together)",
					OfficialSource: "ooh-2025",
					Note:           "The handbook rounds 12.5 percent to 12; it is the only growth figure in the article that is still current.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "growth of the clinical role",
					Reported:       "promising for both roles over the next decade, and comparably strong for clinical assistants because of their clinical skills; no figure, undated",
					Official:       "12.5 percent, 2024-34 (both titles together)",
					OfficialSource: "ep-2024-34",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:    "growth in specialty settings",
					Reported: "opportunities for clinical assistants are growing in specialized settings; no figure, undated",
					Note:     "No official figure exists for this title alone.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "pay",
					Reported:       "$40,000 a year, slightly more than medical assistants, undated",
					Official:       "$44,200 a year, May 2024 (median, both titles together)",
					OfficialSource: "oews-2024",
					Note:           "No separate official figure exists for this title.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "pay",
					Reported:       "generally $39,000 to $44,000 a year, undated",
					Official:       "$44,200 a year, May 2024 (median, both titles together)",
					OfficialSource: "oews-2024",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "average or median pay",
					Reported:       "about $39,712 a year, called the national average once and a median elsewhere, undated",
					Official:       "$44,200 a year, May 2024 (median, both titles together)",
					OfficialSource: "oews-2024",
					Note:           "No source is named, and an average is not the same as a median.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "entry-level pay",
					Reported:       "near $36,000 a year, undated",
					Official:       "1 in 10 earned less than $35,020 and 1 in 4 less than $37,610, May 2024 (both titles together)",
					OfficialSource: "oews-2024",
					Note:           "Official statistics have no entry-level group.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "pay at the top",
					Reported:       "$45,000 a year or more, with wide differences between states, undated",
					Official:       "1 in 4 earned more than $48,160 and 1 in 10 more than $57,830, May 2024 (both titles together)",
					OfficialSource: "oews-2024",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "pay in Florida",
					Reported:       "about $31,446 a year on average and about $41,474 for skilled clinical assistants, undated",
					Official:       "nationally, 1 in 10 earned less than $35,020, May 2024 (both titles together)",
					OfficialSource: "oews-2024",
					Note:           "Nationwide, more than nine in ten earn more than this Florida average, so take it with care.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "who earns more",
					Reported:       "clinical assistants, slightly ($40,000 against $37,000; $39,712 against $38,700 three times, once called close); but elsewhere medical assistants ($44,200 against $39,000 to $44,000, or against $39,712); mostly undated",
					Official:       "one figure for both: $44,200 a year, May 2024",
					OfficialSource: "oews-2024",
					Note:           "The article contradicts itself, and official statistics cannot settle it.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "training",
					Reported:       "more specialized training and certification than medical assistants; elsewhere more clinical but maybe shorter or on the job; elsewhere the same formal education; undated",
					Official:       "about 1 or 2 years for the shared occupation, 2024-34 edition",
					OfficialSource: "ooh-2025",
					Note:           "The article contradicts itself here.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "work setting",
					Reported:       "doctors' offices, outpatient clinics and hospitals in one place; more likely hospital units or specialty clinics in another; undated",
					Official:       "physicians' offices 57 percent, hospitals 17, outpatient care centers 10, other practitioners' offices 7, 2024 (both titles together)",
					OfficialSource: "ooh-2025",
					Note:           "The article contradicts itself here, and no official shares exist for this title.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:          "clinical or office work",
					Reported:       "mostly direct patient care and clinical tasks; elsewhere clinical and office support, scheduling and supplies included; undated",
					Official:       "many in the shared occupation do mainly clinical or mainly office tasks, and some do both, 2024-34 edition",
					OfficialSource: "ooh-2025",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:    "online courses",
					Reported: "can build credentials, undated",
					Note:     "Promotional: it comes with a link, and it is never scored.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:    "satisfaction",
					Reported: "clinical assistants often find more satisfaction in patient contact, while medical assistants may feel undervalued, undated",
					Note:     "No source is named, and it is never scored.",
					Sources: []string{
						"article",
					},
				},
				AlsoReported{
					Topic:    "voices from the job",
					Reported: "a clinical assistant tells of varied settings and growing skills; another voice tells of quick promotion to supervisor after training; undated",
					Note:     "Anecdotal: single voices, never scored.",
					Sources: []string{
						"article",
					},
				},
			},
			Pay: Pay{
				P10:    35020,
				P25:    37610,
				P50:    44200,
				P75:    48160,
				P90:    57830,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "These figures are for both titles together; no official pay exists for this title alone. The article says that pay differs with duties and setting, and that location, experience, certification and specialization matter a lot.",
					Sources: []string{
						"oews-2024",
						"article",
					},
				},
			},
			Jobs: Jobs{
				Count:  811000,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 112300,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 12.5,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "The number of older adults, who tend to need more care, is growing; the article adds preventive care, new facilities and expanding services, and says that more complex care and technology (records systems, diagnostic tools) raise the demand for clinical assistants who are good with technology.",
					Sources: []string{
						"ooh-2025",
						"article",
					},
				},
			},
			Settings: Settings{
				Basis:  "article",
				Source: "article",
				Period: "2026",
				Note: &Statement{
					Text: "The split is our guess, since no official one exists for this title. The article says hospital units or specialty clinics are more likely, but elsewhere names doctors' offices, outpatient clinics and hospitals.",
					Sources: []string{
						"article",
						"judgement",
					},
				},
				Percent: Shares{
					Share{
						Category: "hospital",
						Percent:  28,
					},
					Share{
						Category: "office",
						Percent:  45,
					},
					Share{
						Category: "outpatient",
						Percent:  20,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     33,
					Low:       19,
					High:      47,
					Basis:     "article",
					Evidence:  "The shared occupation measures 41; the article finds medical assistants' duties loosely bounded, clinical assistants' set by protocol.",
					Sources: []string{
						"article",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "credential",
					Level:     55,
					Low:       40,
					High:      70,
					Basis:     "article",
					Evidence:  "Clinical credential (CCMA) often expected; varies by state and employer; some jobs need none (article)",
					Sources: []string{
						"article",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     55,
					Low:       41,
					High:      69,
					Basis:     "article",
					Evidence:  "The shared occupation measures 68; the article makes scheduling, records and insurance core duties of medical assistants.",
					Sources: []string{
						"article",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "devices",
					Level:     64,
					Low:       50,
					High:      78,
					Basis:     "article",
					Evidence:  "The shared occupation measures 49; the article gives clinical assistants medical devices and tests, medical assistants office software.",
					Sources: []string{
						"article",
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     92,
					Low:       78,
					High:      100,
					Basis:     "article",
					Evidence:  "The shared occupation measures 82; the article names blood, bodily fluids and minor surgery as the clinical assistant's everyday.",
					Sources: []string{
						"article",
						"onet-2020",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     52,
					Low:       38,
					High:      66,
					Basis:     "article",
					Evidence:  "The shared occupation measures 63; the article's ladder leads medical assistants to lead and office manager, clinical assistants to specialist first.",
					Sources: []string{
						"article",
						"bls-skills-2024",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     12.5,
					Low:       10.5,
					High:      14.5,
					Basis:     "article",
					Evidence:  "projected employment change 2024-34, percent (shared occupation 31-9092)",
					Sources: []string{
						"ep-2024-34",
						"article",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     89,
					Low:       75,
					High:      100,
					Basis:     "article",
					Evidence:  "The shared occupation measures 77; the article puts direct care at the center of the clinical assistant's day.",
					Sources: []string{
						"article",
						"onet-2020",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     52,
					Low:       38,
					High:      66,
					Basis:     "article",
					Evidence:  "The shared occupation measures 48; the article gives clinical assistants more hands-on time.",
					Sources: []string{
						"article",
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     63,
					Low:       51,
					High:      75,
					Basis:     "article",
					Evidence:  "As medical assistants, with more hospital and specialty units (article)",
					Sources: []string{
						"article",
					},
				},
				Level{
					Criterion: "stress",
					Level:     68,
					Low:       54,
					High:      82,
					Basis:     "article",
					Evidence:  "The shared occupation measures 64; the article finds both stressful, the clinical assistant's volume, pace and turnover a little more so.",
					Sources: []string{
						"article",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "training",
					Level:     11,
					Low:       4,
					High:      24,
					Basis:     "article",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"article",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     75,
					Low:       61,
					High:      89,
					Basis:     "article",
					Evidence:  "The shared occupation measures 63; the article gives clinical assistants minor surgery, lab samples and quick clinical decisions.",
					Sources: []string{
						"article",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     52,
					Low:       38,
					High:      66,
					Basis:     "article",
					Evidence:  "The shared occupation measures 65; the article gives medical assistants the wider mix of clinical and office work.",
					Sources: []string{
						"article",
						"bls-skills-2024",
						"onet-18-1",
					},
				},
			},
		},
		Role{
			ID:    "medical-laboratory-technician",
			Title: "Medical laboratory technician",
			AlsoKnownAs: []string{
				"MLT",
				"Clinical laboratory technician",
				"Medical lab tech",
			},
			SOC:     "29-2010",
			Summary: "Medical laboratory technicians test blood, urine and tissue samples so that doctors can find out what is wrong. They run lab machines, check that they work and record the results. They work in hospitals, labs and doctors' offices, guided by laboratory technologists (who do the harder tests) or lab managers.",
			Duties: []Statement{
				Statement{
					Text: "Test samples of blood, urine and tissue",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Use microscopes and machines that count cells",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Run machines that test many samples at once",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Set up, adjust, clean and fix lab equipment",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Enter results in patients' records",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Talk with doctors about test results",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Collect samples such as blood from patients, in some jobs",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Spotting what does not look normal",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Following lab steps exactly",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Careful hands with needles and samples",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Kindness when taking samples from nervous people",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Stamina for standing at work",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Microscopes",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Automatic cell counters and test machines",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Computer records of test results",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Masks, gloves and goggles",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Samples can carry disease, so safety rules and protective gear come first.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Doing the same movements again and again can cause strain, and there may be long hours of standing.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Results must be exact and are often needed quickly.",
					Sources: []string{
						"onet-27",
					},
				},
				Statement{
					Text: "Hospitals never close, so shifts can include nights, weekends or holidays.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who like biology, chemistry and machines.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who want to help patients from behind the scenes.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who stay exact even when a task is repeated many times.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "Technicians typically earn an associate's degree, and some programs give a certificate; the official entry level, which counts technologists too, is a bachelor's degree.",
					Sources: []string{
						"ooh-2025",
						"ep-2024-34",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "Accredited (officially checked) programs teach basic lab testing and may include practice in a health care setting; vocational schools and the armed forces may offer certificate programs.",
					Sources: []string{
						"ooh-2025",
					},
				},
				License: Statement{
					Text: "Some states require lab staff to be licensed or registered, and employers may prefer people with certification.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "Medical laboratory technician certification (MLT)",
					Body: "certifying organization (not named in our sources)",
					Kind: "certification",
					Note: "It typically takes an accredited (officially checked) program and an exam; employers may prefer it and some states require it for the license.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Credential{
					Name: "State license or registration for lab staff",
					Body: "state health department or licensing board",
					Kind: "license",
					Note: "Some states require one, and the rules differ by state and specialty.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Medical laboratory technician",
					Note: "The first job, typically after an associate's degree.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Technician with a specialty",
					Note: "More study and work experience can lead to certification in one area, such as the study of tissue (histology).",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Medical laboratory technologist",
					Note: "Some technicians move up with experience and more education; technologists typically have a bachelor's degree.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Lab supervisor",
					Note: "With experience, some people lead a team or a section of the lab.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:     "phlebotomist",
					Takes:  "Often a program of less than one year; some employers train people on the job.",
					Months: 8,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "cardiovascular-technologist",
					Takes:  "Typically an associate's degree or a certificate, plus a license in some states.",
					Months: 24,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "registered-nurse",
					Takes:  "An approved nursing program, often about four years, then an exam and a state license.",
					Months: 48,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    38020,
				P25:    46580,
				P50:    61890,
				P75:    80010,
				P90:    97990,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "All figures count technologists, who usually study longer, together with technicians; median (middle) pay in May 2024 was $66,650 in private general hospitals, $59,070 in labs and $53,920 in doctors' offices.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  351200,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 22600,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 1.7,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "More older people and wider use of genetic tests mean more lab work, but more machines in the lab may mean fewer new jobs.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Note: &Statement{
					Text: "Technologists and technicians are counted together; the handbook page lists private general hospitals at 37 percent and gives no separate figure for other hospitals.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Percent: Shares{
					Share{
						Category: "hospital",
						Percent:  45,
					},
					Share{
						Category: "lab",
						Percent:  20,
					},
					Share{
						Category: "office",
						Percent:  10,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     55,
					Low:       43,
					High:      67,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 72 of 100; freedom to decide 72 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "credential",
					Level:     60,
					Low:       45,
					High:      75,
					Basis:     "rubric",
					Evidence:  "Some states license; certification preferred",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     58,
					Low:       42,
					High:      74,
					Basis:     "measured",
					Evidence:  "administrative activities 37 of 100; working with computers 90 of 100; time spent sitting 52 of 100",
					Sources: []string{
						"onet-18-1",
						"onet-27",
					},
				},
				Level{
					Criterion: "devices",
					Level:     69,
					Low:       57,
					High:      81,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 77th percentile of all occupations; computer skill at the 71st percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     74,
					Low:       66,
					High:      82,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 77 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     56,
					Low:       44,
					High:      68,
					Basis:     "measured",
					Evidence:  "leadership skill at the 63rd percentile of all occupations; coordinating or leading others 61 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     1.7,
					Low:       -0.30000000000000004,
					High:      3.7,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     20,
					Low:       5,
					High:      35,
					Basis:     "judgement",
					Evidence:  "Most time at the bench; some collect samples from patients.",
					Sources:   []string{},
				},
				Level{
					Criterion: "physical-demand",
					Level:     47,
					Low:       39,
					High:      55,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 47th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     40,
					Low:       28,
					High:      52,
					Basis:     "rubric",
					Evidence:  "Shifts may include nights, weekends or holidays",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     42,
					Low:       30,
					High:      54,
					Basis:     "measured",
					Evidence:  "time pressure 70 of 100; conflict 47 of 100; unpleasant or angry people 54 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "training",
					Level:     24,
					Low:       12,
					High:      30,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     52,
					Low:       40,
					High:      64,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 60 of 100; consequence of error 69 of 100; frequency of decisions 61 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     53,
					Low:       41,
					High:      65,
					Basis:     "measured",
					Evidence:  "adaptability at the 72nd percentile of all occupations; repeating the same tasks 83 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
			},
		},
		Role{
			ID:    "medical-records-specialist",
			Title: "Medical records specialist",
			AlsoKnownAs: []string{
				"Medical coder",
				"Medical records technician",
				"Coding specialist",
			},
			SOC:     "29-2072",
			Summary: "Medical records specialists keep patient files complete, correct and private. Some turn diagnoses and treatments into standard codes, which are used for insurance and data. They work at computers in hospitals, doctors' offices and companies, and they ask nurses and others when something is unclear.",
			Duties: []Statement{
				Statement{
					Text: "Check that patient records are complete, correct and on time",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Assign standard codes to diagnoses and treatments",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Enter health information into electronic records",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Find records needed for insurance payments or data reports",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Scan and send files to people who are allowed to see them",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Ask nurses and other staff about unclear entries",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Protect the privacy of every patient",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Care with small details",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Clear thinking about medical notes",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Honesty and respect for privacy",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Tactful questions to doctors and other staff",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Comfort with computers",
					Sources: []string{
						"bls-skills-2024",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Electronic health records",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Standard coding systems for diagnoses and treatments",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Scanners and file-sharing tools",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Coding tools that use artificial intelligence, in some places",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Many hours are spent at a computer.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Much of the work is repeated, and exact answers matter.",
					Sources: []string{
						"onet-18-1",
					},
				},
				Statement{
					Text: "Contact with patients is low, which some people would miss.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Places that never close, such as hospitals, may need night or weekend shifts.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who like quiet, careful work with rules to follow.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who are curious about medicine but do not want hands-on care.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who can be trusted with private information.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A certificate from a program after high school is usual; some jobs take a high school diploma plus health care experience, and others ask for a degree.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is usually asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "Certificate and degree programs teach medical words, data rules and coding.",
					Sources: []string{
						"ooh-2025",
					},
				},
				License: Statement{
					Text: "The handbook names no license, but employers may prefer or expect a certification.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "Certified Professional Coder (CPC)",
					Body: "AAPC",
					Kind: "certification",
					Note: "Named by a secondary source; check with AAPC itself for what it takes.",
					Sources: []string{
						"coding-secondary",
					},
				},
				Credential{
					Name: "Certified Coding Associate (CCA)",
					Body: "American Health Information Management Association (AHIMA)",
					Kind: "certification",
					Note: "Named by a secondary source; check with AHIMA itself for what it takes.",
					Sources: []string{
						"coding-secondary",
					},
				},
				Credential{
					Name: "Certified Coding Specialist (CCS)",
					Body: "American Health Information Management Association (AHIMA)",
					Kind: "certification",
					Note: "Named by a secondary source; check with AHIMA itself for what it takes.",
					Sources: []string{
						"coding-secondary",
					},
				},
				Credential{
					Name: "Registered Health Information Technician (RHIT)",
					Body: "American Health Information Management Association (AHIMA)",
					Kind: "certification",
					Note: "Named by a secondary source; check with AHIMA itself for what it takes.",
					Sources: []string{
						"coding-secondary",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Medical records specialist",
					Note: "The first job, usually after a certificate program.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Certified medical coder",
					Note: "A certification may be preferred, or expected soon after being hired.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Health information technologist or medical registrar",
					Note: "This step takes a higher certification or a degree in health information technology.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Health information manager",
					Note: "Some specialists move into management after more study.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:     "health-services-manager",
					Takes:  "More study, usually a bachelor's degree; work in medical records can count as experience.",
					Months: 48,
					Sources: []string{
						"ooh-2025",
					},
				},
				Transition{
					To:    "medical-biller",
					Takes: "Training on the job in billing; knowing the codes helps.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "medical-assistant",
					Takes:  "A medical assistant program of about one to two years, or a job that trains new assistants.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    35780,
				P25:    41600,
				P50:    50250,
				P75:    64070,
				P90:    80950,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "Median (middle) pay in May 2024 was $60,750 in company head offices, $56,520 in hospitals and $45,620 in doctors' offices.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  194800,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 14200,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 7.1,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "More older and long-term sick people means more records to code, though artificial intelligence tools may change how many workers are needed.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Note: &Statement{
					Text: "Business adds company head offices (8 percent), support services (8 percent) and professional and technical services (7 percent).",
					Sources: []string{
						"ooh-2025",
					},
				},
				Percent: Shares{
					Share{
						Category: "business",
						Percent:  23,
					},
					Share{
						Category: "hospital",
						Percent:  28,
					},
					Share{
						Category: "office",
						Percent:  19,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     57,
					Low:       41,
					High:      73,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 74 of 100; freedom to decide 72 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "credential",
					Level:     45,
					Low:       30,
					High:      60,
					Basis:     "rubric",
					Evidence:  "Employers prefer or expect certification",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     87,
					Low:       71,
					High:      100,
					Basis:     "measured",
					Evidence:  "administrative activities 64 of 100; working with computers 84 of 100; time spent sitting 84 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "devices",
					Level:     2,
					High:      14,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 10th percentile of all occupations; computer skill at the 88th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     5,
					High:      13,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 24 of 100",
					Sources: []string{
						"onet-2020",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     11,
					High:      27,
					Basis:     "measured",
					Evidence:  "leadership skill at the 3rd percentile of all occupations; coordinating or leading others 53 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     7.1,
					Low:       5.1,
					High:      9.1,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     21,
					Low:       13,
					High:      29,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 43 of 100; physical closeness to others 50 of 100; social interest 3.38 of 7",
					Sources: []string{
						"onet-2020",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     24,
					Low:       16,
					High:      32,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 24th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     72,
					Low:       60,
					High:      84,
					Basis:     "rubric",
					Evidence:  "Full time; shifts in facilities always open",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     20,
					Low:       4,
					High:      36,
					Basis:     "measured",
					Evidence:  "time pressure 72 of 100; conflict 32 of 100; unpleasant or angry people 40 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "training",
					Level:     12,
					Low:       6,
					High:      24,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     8,
					High:      24,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 28 of 100; consequence of error 22 of 100; frequency of decisions 68 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     8,
					High:      24,
					Basis:     "measured",
					Evidence:  "adaptability at the 19th percentile of all occupations; repeating the same tasks 89 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
			},
		},
		Role{
			ID:    "medical-secretary",
			Title: "Medical secretary",
			AlsoKnownAs: []string{
				"Medical administrative assistant",
				"Medical office secretary",
			},
			SOC:     "43-6013",
			Summary: "Medical secretaries keep the office side of health care running. They answer phones, book visits, handle reports and insurance payments, and support doctors and other staff. They work at desks in places such as doctors' offices and hospitals.",
			Duties: []Statement{
				Statement{
					Text: "Answer calls, take messages and pass calls on",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Book appointments and keep calendars up to date",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Take simple health histories from patients",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Set up hospital stays for patients",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Process insurance payments",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Type up doctors' spoken notes and prepare reports",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Keep files and databases in order",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Handle mail, invoices and simple bookkeeping",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Good order with files and schedules",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "A polite way with patients and staff",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Clear, correct writing",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Good judgment about what comes first",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Comfort with office software",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Word processing, spreadsheets and databases",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Phones and video calls",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Electronic health records",
					Sources: []string{
						"judgement",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Most of the day is spent sitting at a computer or on the phone.",
					Sources: []string{
						"onet-18-1",
						"onet-2020",
					},
				},
				Statement{
					Text: "Some callers and patients are unhappy, and the work can be rushed.",
					Sources: []string{
						"onet-18-1",
					},
				},
				Statement{
					Text: "The same tasks come up again and again, and details must be right.",
					Sources: []string{
						"onet-18-1",
					},
				},
				Statement{
					Text: "Medical words and office rules take time to learn, sometimes months.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who like order, schedules and helping others by phone or in person.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who want to be in health care but not do hands-on care.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who like office work with little heavy lifting.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A high school diploma or its equivalent is usual.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "Most secretaries learn at work in a few weeks, but medical ones may need several months to learn medical words and routines.",
					Sources: []string{
						"ooh-2025",
					},
				},
				License: Statement{
					Text: "The handbook names no license for this job.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Medical secretary",
					Note: "The first job, with training at work.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Senior or lead medical secretary",
					Note: "With experience, some people handle harder tasks and help new staff.",
					Sources: []string{
						"judgement",
					},
				},
				Step{
					Step: "Office manager",
					Note: "Some people later run the front office; a degree or more training may help.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:    "medical-records-specialist",
					Takes: "Usually a certificate program; some jobs accept a high school diploma with health care experience.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:    "medical-biller",
					Takes: "Training on the job in billing.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "medical-assistant",
					Takes:  "A medical assistant program of about one to two years, or a job that trains new assistants.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "health-services-manager",
					Takes:  "Usually a bachelor's degree; some managers start out as assistants in a health care office.",
					Months: 48,
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Pay: Pay{
				P10:    35050,
				P25:    37880,
				P50:    44640,
				P75:    49720,
				P90:    60050,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
			},
			Jobs: Jobs{
				Count:  850000,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 85900,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 4.2,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "Health care is growing and needs people for its office work.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "judgement",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "The handbook gives no split for medical secretaries alone, so these shares are a careful guess.",
					Sources: []string{
						"judgement",
					},
				},
				Percent: Shares{
					Share{
						Category: "business",
						Percent:  9,
					},
					Share{
						Category: "hospital",
						Percent:  25,
					},
					Share{
						Category: "office",
						Percent:  50,
					},
					Share{
						Category: "outpatient",
						Percent:  12,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     65,
					Low:       49,
					High:      81,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 84 of 100; freedom to decide 68 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "credential",
					Level:     5,
					High:      20,
					Basis:     "rubric",
					Evidence:  "None required",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     94,
					Low:       78,
					High:      100,
					Basis:     "measured",
					Evidence:  "administrative activities 73 of 100; working with computers 91 of 100; time spent sitting 81 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "devices",
					Level:     26,
					Low:       14,
					High:      38,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 23rd percentile of all occupations; computer skill at the 71st percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     43,
					Low:       35,
					High:      51,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 53 of 100",
					Sources: []string{
						"onet-2020",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     47,
					Low:       31,
					High:      63,
					Basis:     "measured",
					Evidence:  "leadership skill at the 31st percentile of all occupations; coordinating or leading others 79 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     4.2,
					Low:       2.2,
					High:      6.2,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     49,
					Low:       41,
					High:      57,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 65 of 100; physical closeness to others 71 of 100; social interest 4.14 of 7",
					Sources: []string{
						"onet-2020",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     15,
					Low:       7,
					High:      23,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 15th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     95,
					Low:       83,
					High:      100,
					Basis:     "rubric",
					Evidence:  "Full time; no evening or weekend work noted",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     60,
					Low:       44,
					High:      76,
					Basis:     "measured",
					Evidence:  "time pressure 74 of 100; conflict 58 of 100; unpleasant or angry people 60 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "training",
					Level:     3,
					Low:       1,
					High:      9,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     30,
					Low:       14,
					High:      46,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 45 of 100; consequence of error 32 of 100; frequency of decisions 77 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     34,
					Low:       18,
					High:      50,
					Basis:     "measured",
					Evidence:  "adaptability at the 44th percentile of all occupations; repeating the same tasks 80 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
			},
		},
		Role{
			ID:    "nursing-assistant",
			Title: "Nursing assistant",
			AlsoKnownAs: []string{
				"Certified nursing assistant (CNA)",
				"Nursing aide",
				"Nurse aide",
			},
			SOC:     "31-1131",
			Summary: "Nursing assistants give basic, hands-on care to people who are ill, hurt or frail. They help with washing, dressing, eating and moving, and they tell the nurses what they notice. Most work in nursing homes and hospitals, under the direction of nurses.",
			Duties: []Statement{
				Statement{
					Text: "Help patients wash, dress and use the toilet",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Move patients safely between beds and wheelchairs",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Help patients who cannot move much change position",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Serve meals and help people who cannot eat alone",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Take vital signs (temperature, blood pressure and the like)",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Listen to patients' concerns, write them down and tell a nurse",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Give out medicine where the state and their training allow it",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Patience with slow or repeated tasks",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Kindness toward people who need help",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Clear talking and careful listening",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Strength and stamina for lifting and standing",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Teamwork with nurses",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Blood pressure monitors and thermometers",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Wheelchairs and adjustable beds",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Lifts and belts for moving patients",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Electronic patient charts",
					Sources: []string{
						"judgement",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Lifting and moving people is hard on the body, and injuries are more common than in most jobs.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Cleaning and bathing people is personal work and can be stressful.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Care goes on day and night, so shifts can fall on nights, weekends and holidays.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Staff may grow close to patients who later get worse or die.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who like looking after others in a direct, practical way.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who would rather move around than sit at a desk.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who want a short way into patient care before deciding on longer training.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A state-approved training program, shorter than a degree, is usual; some high schools offer one.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "The program mixes classes with supervised practice, and the employer adds a brief introduction on the job.",
					Sources: []string{
						"ooh-2025",
					},
				},
				License: Statement{
					Text: "Rules differ by state: often a program and an exam lead to a license or certification, and nursing home work requires a place on the state registry.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "State competency exam and nurse aide registry (title often CNA)",
					Body: "state registry of nurse aides",
					Kind: "registry",
					Note: "People who pass the state exam go on the registry, which nursing home jobs require.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Credential{
					Name: "Certified Medication Assistant (CMA)",
					Body: "state certifying agency",
					Kind: "certification",
					Note: "An added credential in some states for giving out medicine; it is not the CMA of medical assistants.",
					Sources: []string{
						"ooh-2025",
						"aama",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Nursing assistant",
					Note: "The first job, after the state program and exam where these are required.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Medication assistant",
					Note: "In some states, an added credential allows the assistant to give out medicine.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Lead nursing assistant",
					Note: "With experience, some people guide new assistants and help plan the shift.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:     "licensed-practical-nurse",
					Takes:  "A state-approved practical nursing program of about one year and a licensing exam.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "registered-nurse",
					Takes:  "A nursing degree (often about four years) or a diploma (two to three years), and a licensing exam.",
					Months: 48,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "medical-assistant",
					Takes:  "A medical assistant program of about one to two years, or a job that trains new assistants.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:    "home-health-aide",
					Takes: "Short training on the job; some states and agencies ask for their own training and test.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    31390,
				P25:    36260,
				P50:    39530,
				P75:    46070,
				P90:    50140,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "Median (middle) pay in May 2024 was $45,760 in government (not counting public schools and hospitals), $40,170 in hospitals, $39,170 in nursing homes and $36,910 in home health care.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  1441500,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 204100,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 2.3,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "More older people will need care, and care at home is growing, but money problems at nursing homes may hold hiring back.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Note: &Statement{
					Text: "Long-term care adds nursing homes (35 percent) and retirement or assisted living communities (11 percent).",
					Sources: []string{
						"ooh-2025",
					},
				},
				Percent: Shares{
					Share{
						Category: "home",
						Percent:  5,
					},
					Share{
						Category: "hospital",
						Percent:  33,
					},
					Share{
						Category: "long-term-care",
						Percent:  46,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     38,
					Low:       22,
					High:      54,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 70 of 100; freedom to decide 60 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "credential",
					Level:     75,
					Low:       60,
					High:      90,
					Basis:     "rubric",
					Evidence:  "State-approved program, competency exam and registry",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     6,
					High:      22,
					Basis:     "measured",
					Evidence:  "administrative activities 34 of 100; working with computers 30 of 100; time spent sitting 21 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "devices",
					Level:     76,
					Low:       64,
					High:      88,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 41st percentile of all occupations; computer skill at the 27th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     82,
					Low:       74,
					High:      90,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 83 of 100",
					Sources: []string{
						"onet-2020",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     59,
					Low:       43,
					High:      75,
					Basis:     "measured",
					Evidence:  "leadership skill at the 61st percentile of all occupations; coordinating or leading others 68 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     2.3,
					Low:       0.2999999999999998,
					High:      4.3,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     86,
					Low:       78,
					High:      94,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 94 of 100; physical closeness to others 91 of 100; social interest 5.72 of 7",
					Sources: []string{
						"onet-2020",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     88,
					Low:       80,
					High:      96,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 88th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     22,
					Low:       10,
					High:      34,
					Basis:     "rubric",
					Evidence:  "Care at all hours: nights, weekends, holidays",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     48,
					Low:       32,
					High:      64,
					Basis:     "measured",
					Evidence:  "time pressure 65 of 100; conflict 53 of 100; unpleasant or angry people 59 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "training",
					Level:     2,
					Low:       1,
					High:      4,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     64,
					Low:       48,
					High:      80,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 78 of 100; consequence of error 60 of 100; frequency of decisions 72 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     71,
					Low:       55,
					High:      87,
					Basis:     "measured",
					Evidence:  "adaptability at the 67th percentile of all occupations; repeating the same tasks 55 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
			},
		},
		Role{
			ID:    "ophthalmic-technician",
			Title: "Ophthalmic medical technician",
			AlsoKnownAs: []string{
				"Ophthalmic technician",
				"Ophthalmic assistant",
				"Ophthalmic medical assistant",
			},
			SOC:     "29-2057",
			Summary: "Ophthalmic medical technicians test eyes and vision and get patients ready to see an eye doctor (ophthalmologist). They ask about symptoms, run measuring devices, put in eye drops and write down the results. Most of the work is indoors, face to face with patients, as part of a team.",
			Duties: []Statement{
				Statement{
					Text: "Ask patients about their eye problems, health history and medicines",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Test how well patients see up close and far away",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Measure the pressure inside the eye and the range of side vision",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Put in eye drops as the doctor orders",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Show patients how to put in, take out and care for contact lenses",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Help the doctor during small procedures on the eye",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Clean instruments and check that testing devices work",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Record test results in the patient file",
					Sources: []string{
						"onet-18-1",
						"judgement",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Close attention to detail",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Statement{
					Text: "Friendly service for patients and families",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Statement{
					Text: "Good teamwork and people skills",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Statement{
					Text: "A steady hand near the eye",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Ease with numbers and measurements",
					Sources: []string{
						"bls-skills-2024",
						"judgement",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Devices that measure eyesight, eye pressure and side vision",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Cameras and scanners that take pictures of the eye",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Computers for test results and patient records",
					Sources: []string{
						"onet-18-1",
						"judgement",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Exactness matters all day: a wrong number can mislead the doctor.",
					Sources: []string{
						"onet-18-1",
						"judgement",
					},
				},
				Statement{
					Text: "The same tests are repeated with one patient after another.",
					Sources: []string{
						"onet-18-1",
						"judgement",
					},
				},
				Statement{
					Text: "Some patients are upset or afraid, and staff work very close to them.",
					Sources: []string{
						"onet-18-1",
						"onet-2020",
						"judgement",
					},
				},
				Statement{
					Text: "Contact with infections is part of the job.",
					Sources: []string{
						"onet-2020",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who like careful measuring and technical devices.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who can calm someone who is nervous about having their eyes touched.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who would like an indoor job with an eye doctor rather than a hospital ward.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A certificate or similar program after high school is typical, but in a 2020 O*NET survey more than half of those asked named a high school diploma.",
					Sources: []string{
						"ep-2024-34",
						"onet-30-1",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "Official figures list no set training on the job; how long a program takes varies, so check with the school.",
					Sources: []string{
						"ep-2024-34",
						"judgement",
					},
				},
				License: Statement{
					Text: "The certifying body describes certification as something employers look for, and usually not as a legal duty.",
					Sources: []string{
						"ijcahpo",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "Certified Ophthalmic Assistant (COA)",
					Body: "International Joint Commission on Allied Health Personnel in Ophthalmology",
					Kind: "certification",
					Note: "A high school diploma is required, and the certification is valid for 36 months.",
					Sources: []string{
						"ijcahpo",
					},
				},
				Credential{
					Name: "Certified Ophthalmic Technician (COT)",
					Body: "International Joint Commission on Allied Health Personnel in Ophthalmology",
					Kind: "certification",
					Note: "A second certification from the same body; check there for what it takes.",
					Sources: []string{
						"ijcahpo",
					},
				},
				Credential{
					Name: "Certified Ophthalmic Medical Technologist (COMT)",
					Body: "International Joint Commission on Allied Health Personnel in Ophthalmology",
					Kind: "certification",
					Note: "A third certification from the same body; check there for what it takes.",
					Sources: []string{
						"ijcahpo",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Ophthalmic assistant or technician",
					Note: "The first job; some people earn the COA certification at this stage.",
					Sources: []string{
						"ijcahpo",
						"judgement",
					},
				},
				Step{
					Step: "Certified ophthalmic technician",
					Note: "The COT certification can come next.",
					Sources: []string{
						"ijcahpo",
						"judgement",
					},
				},
				Step{
					Step: "Ophthalmic medical technologist",
					Note: "The COMT certification can follow for people who go further in the field.",
					Sources: []string{
						"ijcahpo",
						"judgement",
					},
				},
				Step{
					Step: "Lead technician",
					Note: "With experience, some people train new staff and plan the work of the day.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:     "medical-assistant",
					Takes:  "A medical assistant program of about one to two years, or a job that trains new assistants.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "surgical-technologist",
					Takes:  "A certificate or associate degree in surgical technology; employers may ask for certification.",
					Months: 15,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "licensed-practical-nurse",
					Takes:  "A state-approved practical nursing program of about one year and a licensing exam.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    34210,
				P25:    37100,
				P50:    44080,
				P75:    49730,
				P90:    60810,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
			},
			Jobs: Jobs{
				Count:  78800,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 12500,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 19.8,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "The official table gives no reason; our reading is that eye problems grow more common as the population ages.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Settings: Settings{
				Basis:  "judgement",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "The shares are a careful guess; wage statistics place about 94 percent of these jobs in health care and 4 percent in retail stores.",
					Sources: []string{
						"oews-2024",
						"judgement",
					},
				},
				Percent: Shares{
					Share{
						Category: "office",
						Percent:  85,
					},
					Share{
						Category: "outpatient",
						Percent:  5,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     42,
					Low:       26,
					High:      58,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 64 of 100; freedom to decide 70 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "credential",
					Level:     50,
					Low:       35,
					High:      65,
					Basis:     "judgement",
					Evidence:  "Certification commonly expected (judgement)",
					Sources:   []string{},
				},
				Level{
					Criterion: "desk-work",
					Level:     54,
					Low:       38,
					High:      70,
					Basis:     "measured",
					Evidence:  "administrative activities 49 of 100; working with computers 79 of 100; time spent sitting 44 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "devices",
					Level:     64,
					Low:       52,
					High:      76,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 53rd percentile of all occupations; computer skill at the 54th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     64,
					Low:       56,
					High:      72,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 69 of 100",
					Sources: []string{
						"onet-2020",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     49,
					Low:       33,
					High:      65,
					Basis:     "measured",
					Evidence:  "leadership skill at the 52nd percentile of all occupations; coordinating or leading others 61 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     19.8,
					Low:       17.8,
					High:      21.8,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     71,
					Low:       63,
					High:      79,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 85 of 100; physical closeness to others 90 of 100; social interest 4.47 of 7",
					Sources: []string{
						"onet-2020",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     41,
					Low:       33,
					High:      49,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 41st percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     85,
					Low:       73,
					High:      97,
					Basis:     "judgement",
					Evidence:  "Office based; no evening or weekend work noted (judgement)",
					Sources:   []string{},
				},
				Level{
					Criterion: "stress",
					Level:     52,
					Low:       36,
					High:      68,
					Basis:     "measured",
					Evidence:  "time pressure 60 of 100; conflict 54 of 100; unpleasant or angry people 68 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "training",
					Level:     9,
					Low:       3,
					High:      18,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     59,
					Low:       43,
					High:      75,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 68 of 100; consequence of error 62 of 100; frequency of decisions 72 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     66,
					Low:       50,
					High:      82,
					Basis:     "measured",
					Evidence:  "adaptability at the 76th percentile of all occupations; repeating the same tasks 70 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
			},
		},
		Role{
			ID:    "orderly",
			Title: "Orderly (patient care technician)",
			AlsoKnownAs: []string{
				"Hospital orderly",
				"Patient care technician",
				"Patient transporter",
			},
			SOC:     "31-1132",
			Summary: "Orderlies move patients around and keep care areas clean, stocked and ready. Most work in hospitals, as part of a team led by nurses. The job can be learned in a short time at work.",
			Duties: []Statement{
				Statement{
					Text: "Take patients where they need to go, for example by wheelchair",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Help lift and move patients safely",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Clean equipment and treatment areas",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Change bed linens",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Refill supplies",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Tell the nurses when something about a patient seems wrong",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Strength and stamina for lifting and walking",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Patience with routine tasks",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Kindness toward people who are sick or scared",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Clear talking and careful listening",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Teamwork with nurses",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Wheelchairs",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Rolling beds and stretchers",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Cleaning equipment and supplies",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Lifts and belts for moving patients",
					Sources: []string{
						"judgement",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "The job is very physical, and injuries are more common than in most jobs.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Contact with illness is common, so protective gear such as gloves is part of the day.",
					Sources: []string{
						"onet-27",
					},
				},
				Statement{
					Text: "Hospitals never close, so shifts can fall on nights, weekends and holidays.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Time pressure is high, and some people are upset or angry.",
					Sources: []string{
						"onet-27",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who like being on the move and using their strength.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who want to try hospital work before paying for training.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who like clear, practical tasks.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A high school diploma or its equivalent is usual.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "A short period of training on the job is usual.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				License: Statement{
					Text: "No license is needed, but a job might ask for a certificate for CPR or basic life support (emergency help when the heart or breathing stops).",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Orderly",
					Note: "The first job, learned in a short time at work.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Experienced or lead orderly",
					Note: "With experience, some people train new orderlies or help organize the shift.",
					Sources: []string{
						"judgement",
					},
				},
				Step{
					Step: "Nursing assistant",
					Note: "A possible next step for people who want more direct care; it often takes a state program and exam.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:     "nursing-assistant",
					Takes:  "Often a state-approved program and exam, though the rules differ by state.",
					Months: 2,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "sterile-processing-technician",
					Takes:  "Training on the job; the CRCST certification takes an exam and 400 hours of practice.",
					Months: 6,
					Sources: []string{
						"ep-2024-34",
						"hspa",
						"judgement",
					},
				},
				Transition{
					To:     "emergency-medical-technician",
					Takes:  "An EMT program, usually under one year at the basic level, and a state license.",
					Months: 6,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    31610,
				P25:    34850,
				P50:    37700,
				P75:    43160,
				P90:    49570,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "Median (middle) pay in May 2024 was $39,540 in government (not counting public schools and hospitals), $37,860 in hospitals and $37,000 in outpatient care.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  54000,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 7800,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 3.3,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "The number of older people with long-lasting illnesses is rising, so more hands will be needed.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Percent: Shares{
					Share{
						Category: "hospital",
						Percent:  83,
					},
					Share{
						Category: "outpatient",
						Percent:  6,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     59,
					Low:       47,
					High:      71,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 70 of 100; freedom to decide 77 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "credential",
					Level:     5,
					High:      20,
					Basis:     "rubric",
					Evidence:  "No licence; some jobs ask for CPR",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     5,
					High:      15,
					Basis:     "judgement",
					Evidence:  "No administrative rating published; sits 22/100, computer skill at the 16th percentile.",
					Sources:   []string{},
				},
				Level{
					Criterion: "devices",
					Level:     83,
					Low:       71,
					High:      95,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 39th percentile of all occupations; computer skill at the 16th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     99,
					Low:       91,
					High:      100,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 96 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     31,
					Low:       19,
					High:      43,
					Basis:     "measured",
					Evidence:  "leadership skill at the 12th percentile of all occupations; coordinating or leading others 74 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     3.3,
					Low:       1.2999999999999998,
					High:      5.3,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     72,
					Low:       64,
					High:      80,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 83 of 100; physical closeness to others 96 of 100; social interest 4.34 of 7",
					Sources: []string{
						"onet-2020",
						"onet-27",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     98,
					Low:       90,
					High:      100,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 98th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     22,
					Low:       10,
					High:      34,
					Basis:     "rubric",
					Evidence:  "Care at all hours: nights, weekends, holidays",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     88,
					Low:       76,
					High:      100,
					Basis:     "measured",
					Evidence:  "time pressure 81 of 100; conflict 68 of 100; unpleasant or angry people 76 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "training",
					Level:     1,
					High:      2,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     85,
					Low:       73,
					High:      97,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 88 of 100; consequence of error 71 of 100; frequency of decisions 86 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     18,
					Low:       6,
					High:      30,
					Basis:     "measured",
					Evidence:  "adaptability at the 22nd percentile of all occupations; repeating the same tasks 78 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
			},
		},
		Role{
			ID:    "pharmacy-technician",
			Title: "Pharmacy technician",
			AlsoKnownAs: []string{
				"Pharmacy tech",
				"Pharm tech",
			},
			SOC:     "29-2052",
			Summary: "Pharmacy technicians get prescriptions ready: they count or measure medicine, pack it and label it. They work in drugstores, in stores with a pharmacy and in hospitals. A pharmacist supervises them and checks each prescription before a patient gets it.",
			Duties: []Statement{
				Statement{
					Text: "Take in prescriptions and ask for any missing details",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Count or measure medicine, then pack and label it",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Enter patient and prescription details in the computer",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Take payments and send claims to insurance companies",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Answer the phone and help customers at the counter",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Pass health and medicine questions on to the pharmacist",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Keep shelves in order and report when supplies run low",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Mix some medicines in most states; in hospitals, prepare more kinds, such as ones for a vein (IV)",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Friendly, patient service",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Close attention to detail",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Careful listening",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Comfort with everyday math",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Keeping several tasks in order",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Pharmacy computer systems for patient and prescription records",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Machines that dispense medicine automatically",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Tools for counting, measuring and mixing medicine",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "A mistake with a prescription can seriously harm someone, so every step needs full attention.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Time pressure is high, and upset or rude customers are a regular part of the job.",
					Sources: []string{
						"onet-18-1",
					},
				},
				Statement{
					Text: "Most of the workday is spent standing or walking.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Some pharmacies never close, so shifts can fall on nights or weekends.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who like order, exact steps and getting small details right.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who can stay polite when a line of customers is waiting.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who want to help with health but prefer little hands-on body care.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A high school diploma or equivalent is typical.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "Many learn on the job; others take a program first, and most of those last one year or less.",
					Sources: []string{
						"ooh-2025",
					},
				},
				License: Statement{
					Text: "Most states regulate the job, for example with an exam, training or a background check, and some states and employers require certification.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "Certified Pharmacy Technician (CPhT)",
					Body: "Pharmacy Technician Certification Board",
					Kind: "certification",
					Note: "It takes a recognized education program or 500 hours of work experience, then an exam called the PTCE.",
					Sources: []string{
						"ptcb",
					},
				},
				Credential{
					Name: "State requirements for pharmacy technicians",
					Body: "state board of pharmacy",
					Kind: "license",
					Note: "Most states set rules, but they differ, so check with the board of the state.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Pharmacy technician",
					Note: "The first job, with training at work or after a program.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Certified pharmacy technician",
					Note: "Certification can make it easier to be hired, and many employers pay for the exam.",
					Sources: []string{
						"ooh-2025",
						"ptcb",
					},
				},
				Step{
					Step: "Lead pharmacy technician",
					Note: "With experience, some people plan shifts and train new staff.",
					Sources: []string{
						"judgement",
					},
				},
				Step{
					Step: "Pharmacist",
					Note: "A separate profession rather than a promotion: it takes a doctoral or professional degree.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:    "medical-records-specialist",
					Takes: "Often a certificate in health records; some employers accept a high school diploma plus work in health care.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "medical-assistant",
					Takes:  "A medical assistant program of about one to two years, or a job that trains new assistants.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "licensed-practical-nurse",
					Takes:  "A state-approved practical nursing program of about one year and a licensing exam.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    35100,
				P25:    36920,
				P50:    43460,
				P75:    48580,
				P90:    59450,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "Median (middle) pay in May 2024 was $49,310 in hospitals, $46,180 in general stores, $38,810 in grocery and food stores and $37,900 in drugstores and other pharmacies; it was $49,920 in outpatient care, which has few of the jobs.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  490400,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 49000,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 6.4,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "People are living longer and more have lasting illnesses such as diabetes, which means more medicine, and technicians are expected to take over some tasks from pharmacists.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Note: &Statement{
					Text: "The pharmacy share covers drugstores and other pharmacies (52 percent) plus general stores (9 percent) and grocery and food stores (9 percent).",
					Sources: []string{
						"ooh-2025",
					},
				},
				Percent: Shares{
					Share{
						Category: "hospital",
						Percent:  17,
					},
					Share{
						Category: "outpatient",
						Percent:  4,
					},
					Share{
						Category: "pharmacy",
						Percent:  70,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     18,
					Low:       2,
					High:      34,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 62 of 100; freedom to decide 52 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "credential",
					Level:     65,
					Low:       50,
					High:      80,
					Basis:     "rubric",
					Evidence:  "Most states regulate; exam in many",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     37,
					Low:       21,
					High:      53,
					Basis:     "measured",
					Evidence:  "administrative activities 48 of 100; working with computers 79 of 100; time spent sitting 14 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "devices",
					Level:     38,
					Low:       26,
					High:      50,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 39th percentile of all occupations; computer skill at the 72nd percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     68,
					Low:       60,
					High:      76,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 72 of 100",
					Sources: []string{
						"onet-2020",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     51,
					Low:       35,
					High:      67,
					Basis:     "measured",
					Evidence:  "leadership skill at the 60th percentile of all occupations; coordinating or leading others 57 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     6.4,
					Low:       4.4,
					High:      8.4,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     52,
					Low:       44,
					High:      60,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 72 of 100; physical closeness to others 83 of 100; social interest 3.36 of 7",
					Sources: []string{
						"onet-2020",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     55,
					Low:       47,
					High:      63,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 55th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     45,
					Low:       33,
					High:      57,
					Basis:     "rubric",
					Evidence:  "Pharmacies may be open at all hours: nights or weekends",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     90,
					Low:       74,
					High:      100,
					Basis:     "measured",
					Evidence:  "time pressure 88 of 100; conflict 64 of 100; unpleasant or angry people 76 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "training",
					Level:     8,
					Low:       3,
					High:      12,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     47,
					Low:       31,
					High:      63,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 49 of 100; consequence of error 68 of 100; frequency of decisions 66 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     48,
					Low:       32,
					High:      64,
					Basis:     "measured",
					Evidence:  "adaptability at the 59th percentile of all occupations; repeating the same tasks 77 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
			},
		},
		Role{
			ID:    "phlebotomist",
			Title: "Phlebotomist",
			AlsoKnownAs: []string{
				"Phlebotomy technician",
				"Blood draw technician",
			},
			SOC:     "31-9097",
			Summary: "Phlebotomists take blood for tests, transfusions, research and donations. They work in hospitals, labs, clinics and donor centers, with medical staff and a steady stream of patients or donors. They put nervous people at ease, check who each person is and label every tube.",
			Duties: []Statement{
				Statement{
					Text: "Check who each person is before taking blood",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Draw blood from patients and donors",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Explain what will happen so that nervous people can relax",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Help people who feel unwell after a blood draw",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Label every tube and log each sample in a computer",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Show people how to give other samples, such as urine",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Set up supplies and get rid of used needles safely",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Clean the work area and tools to stop infections",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Steady, gentle hands",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Close attention to names, labels and amounts",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "A calming way with nervous people",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Clear, simple explanations",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Teamwork with other medical staff",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Stamina for a day on foot",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Needles, vials and test tubes",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Sterile (germ-free) sample containers",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Computer databases for samples",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Injuries and illnesses happen more often than in most jobs, so needles and blood need constant care.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "One wrong label can cause harm, so every tube needs full attention.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Dealing with upset or angry people is a regular part of the job.",
					Sources: []string{
						"onet-27",
					},
				},
				Statement{
					Text: "Hospital and lab jobs can mean long standing and some nights, weekends and holidays.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who stay calm around blood and needles.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who like working with their hands and doing one thing very carefully.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who like short, kind contact with many different people.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A certificate from a training program after high school is usual, but some employers hire people with a high school diploma.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "Most programs take less than a year; people hired without one learn on the job.",
					Sources: []string{
						"ooh-2025",
					},
				},
				License: Statement{
					Text: "Rules differ by state: some may ask for an approved program, a license or a certification, and some jobs ask for basic life support (emergency care) certification.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "Phlebotomy Technician, PBT(ASCP)",
					Body: "American Society for Clinical Pathology Board of Certification",
					Kind: "certification",
					Note: "There are several ways to qualify, and the ASCP lists the current ones.",
					Sources: []string{
						"ascp",
					},
				},
				Credential{
					Name: "State license or certification for phlebotomists",
					Body: "state licensing agency",
					Kind: "license",
					Note: "Some states may ask for one, so check with the state's own agency.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Phlebotomist",
					Note: "The first job, after a certificate program or training by the employer.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Certified phlebotomist",
					Note: "Passing a professional certification can help, since some employers prefer it.",
					Sources: []string{
						"ooh-2025",
						"ascp",
					},
				},
				Step{
					Step: "Lead phlebotomist",
					Note: "With experience, some people help plan shifts and train new staff.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:     "medical-assistant",
					Takes:  "A medical assistant program of about one to two years, or a job that trains new assistants.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "medical-laboratory-technician",
					Takes:  "Usually an associate's degree in lab science, plus a license in some states.",
					Months: 24,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "licensed-practical-nurse",
					Takes:  "A state-approved practical nursing program of about one year and a licensing exam.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    34860,
				P25:    37540,
				P50:    43660,
				P75:    48170,
				P90:    57750,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "Median (middle) pay in May 2024 was $45,700 in labs, $41,490 in hospitals and $40,480 in doctors' offices; it was $48,450 in outpatient care centers, which have few of the jobs, and $39,180 in other outpatient services.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  139700,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 18400,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 5.6,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "The population is growing and getting older, and doctors rely on blood tests to find many kinds of illness.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Note: &Statement{
					Text: "Donor center staff sometimes travel to mobile sites, and some phlebotomists visit care centers or homes.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Percent: Shares{
					Share{
						Category: "hospital",
						Percent:  36,
					},
					Share{
						Category: "lab",
						Percent:  32,
					},
					Share{
						Category: "office",
						Percent:  8,
					},
					Share{
						Category: "outpatient",
						Percent:  19,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     48,
					Low:       36,
					High:      60,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 68 of 100; freedom to decide 70 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "credential",
					Level:     50,
					Low:       35,
					High:      65,
					Basis:     "rubric",
					Evidence:  "Some states license; many employers look for certification",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     58,
					Low:       42,
					High:      74,
					Basis:     "measured",
					Evidence:  "administrative activities 67 of 100; working with computers 82 of 100; time spent sitting 31 of 100",
					Sources: []string{
						"onet-18-1",
						"onet-27",
					},
				},
				Level{
					Criterion: "devices",
					Level:     57,
					Low:       45,
					High:      69,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 54th percentile of all occupations; computer skill at the 63rd percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     88,
					Low:       80,
					High:      96,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 88 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     75,
					Low:       63,
					High:      87,
					Basis:     "measured",
					Evidence:  "leadership skill at the 83rd percentile of all occupations; coordinating or leading others 70 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     5.6,
					Low:       3.5999999999999996,
					High:      7.6,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     60,
					Low:       52,
					High:      68,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 89 of 100; physical closeness to others 76 of 100; social interest 3.69 of 7",
					Sources: []string{
						"onet-2020",
						"onet-27",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     63,
					Low:       55,
					High:      71,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 63rd percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     45,
					Low:       33,
					High:      57,
					Basis:     "rubric",
					Evidence:  "Hospitals and labs need nights, weekends and holidays",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     92,
					Low:       80,
					High:      100,
					Basis:     "measured",
					Evidence:  "time pressure 86 of 100; conflict 66 of 100; unpleasant or angry people 79 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "training",
					Level:     8,
					Low:       3,
					High:      12,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     88,
					Low:       76,
					High:      100,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 84 of 100; consequence of error 87 of 100; frequency of decisions 79 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     58,
					Low:       46,
					High:      70,
					Basis:     "measured",
					Evidence:  "adaptability at the 77th percentile of all occupations; repeating the same tasks 81 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
			},
		},
		Role{
			ID:    "physical-therapist-aide",
			Title: "Physical therapist aide",
			AlsoKnownAs: []string{
				"PT aide",
				"Physical therapy aide",
			},
			SOC:     "31-2022",
			Summary: "Physical therapist aides clean the treatment area, get equipment ready and help patients get to and from therapy. They also answer phones and book visits. Most work in therapy offices or hospitals, guided by physical therapists and their assistants.",
			Duties: []Statement{
				Statement{
					Text: "Clean treatment areas and put things back in order",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Set up equipment for each patient's therapy",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Help patients get to and from the treatment area",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Wash towels and sheets",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Answer phones and book therapy visits",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Order supplies and fill out insurance forms",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Kindness toward people in pain",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Friendly manners with patients and families",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Following instructions exactly",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Skilled hands for setting up equipment",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Stamina for standing, bending and kneeling",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Therapy equipment",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Walkers, wheelchairs and other aids for moving",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Phones and computers for scheduling",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Lifting and moving patients can hurt the back, so safe ways of lifting matter every day.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Much of the day is spent standing, bending, stooping and kneeling.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Aides mostly support the treatment rather than give it, and what they may do depends on the state.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Many therapy offices keep long hours, so some work falls on nights or weekends.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who want to try out health care before paying for a program.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who like to be on the move and helpful all day.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who are happy to support others and keep things tidy.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A high school diploma or equivalent is typical.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "Training on the job usually takes about one week to one month.",
					Sources: []string{
						"ooh-2025",
					},
				},
				License: Statement{
					Text: "States do not require aides to have a license.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Physical therapist aide",
					Note: "The first job, learned at work in a short time.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Lead aide or office coordinator",
					Note: "With experience, some people train new aides or run the front desk.",
					Sources: []string{
						"judgement",
					},
				},
				Step{
					Step: "Physical therapist assistant",
					Note: "A different job that takes an associate's degree and a license or certification.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:     "physical-therapist-assistant",
					Takes:  "An associate's degree from an accredited (officially checked) program, about two years, then a license or certification in every state.",
					Months: 24,
					Sources: []string{
						"ooh-2025",
					},
				},
				Transition{
					To:     "medical-assistant",
					Takes:  "A medical assistant program of about one to two years, or a job that trains new assistants.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "nursing-assistant",
					Takes:  "Often a state-approved program and exam, though the rules differ by state.",
					Months: 2,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:    "orderly",
					Takes: "Short training on the job; helping patients move carries over.",
					Sources: []string{
						"ep-2024-34",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    24960,
				P25:    29710,
				P50:    34520,
				P75:    38240,
				P90:    46930,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "Median (middle) pay in May 2024 was $38,080 in hospitals, $36,660 in doctors' offices and $32,640 in offices of therapists; it was $46,790 in government and $42,320 in nursing homes, which have few of the jobs.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  45600,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 6600,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 2.8,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "More older people need physical therapy, but limits on what insurance pays for the work of aides may hold the number of jobs down.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Note: &Statement{
					Text: "The office share covers offices of therapists (66 percent) and of doctors (9 percent).",
					Sources: []string{
						"ooh-2025",
					},
				},
				Percent: Shares{
					Share{
						Category: "hospital",
						Percent:  17,
					},
					Share{
						Category: "long-term-care",
						Percent:  2,
					},
					Share{
						Category: "office",
						Percent:  75,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     56,
					Low:       44,
					High:      68,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 72 of 100; freedom to decide 73 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "credential",
					Level:     5,
					High:      20,
					Basis:     "rubric",
					Evidence:  "None required",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     34,
					Low:       18,
					High:      50,
					Basis:     "measured",
					Evidence:  "administrative activities 50 of 100; working with computers 54 of 100; time spent sitting 33 of 100",
					Sources: []string{
						"onet-18-1",
						"onet-27",
					},
				},
				Level{
					Criterion: "devices",
					Level:     55,
					Low:       43,
					High:      67,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 37th percentile of all occupations; computer skill at the 49th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     86,
					Low:       78,
					High:      94,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 86 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     44,
					Low:       32,
					High:      56,
					Basis:     "measured",
					Evidence:  "leadership skill at the 42nd percentile of all occupations; coordinating or leading others 64 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     2.8,
					Low:       0.7999999999999998,
					High:      4.8,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     86,
					Low:       78,
					High:      94,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 88 of 100; physical closeness to others 95 of 100; social interest 5.85 of 7",
					Sources: []string{
						"onet-2020",
						"onet-27",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     82,
					Low:       74,
					High:      90,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 82nd percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     65,
					Low:       53,
					High:      77,
					Basis:     "rubric",
					Evidence:  "Some nights and weekends; clinics with extended hours",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     22,
					Low:       10,
					High:      34,
					Basis:     "measured",
					Evidence:  "time pressure 39 of 100; conflict 50 of 100; unpleasant or angry people 58 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "training",
					Level:     1,
					High:      2,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     49,
					Low:       37,
					High:      61,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 67 of 100; consequence of error 57 of 100; frequency of decisions 62 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     67,
					Low:       55,
					High:      79,
					Basis:     "measured",
					Evidence:  "adaptability at the 55th percentile of all occupations; repeating the same tasks 48 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
			},
		},
		Role{
			ID:    "physical-therapist-assistant",
			Title: "Physical therapist assistant",
			AlsoKnownAs: []string{
				"PTA",
				"Physical therapy assistant",
			},
			SOC:     "31-2021",
			Summary: "Physical therapist assistants help people move again and hurt less after an injury or illness. They guide exercises, use massage and stretching and write down how the patient is doing. They work in therapy offices, hospitals, nursing homes and private homes, directed by a physical therapist.",
			Duties: []Statement{
				Statement{
					Text: "Guide patients through the exercises in their care plan",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Treat patients with massage, stretching and other methods",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Help patients train walking and balance",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Teach patients to use walkers and other aids",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Watch how patients do before, during and after therapy",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Write down progress and report it to the physical therapist",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Show patients and families how to carry on when treatment is over",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Compassion for people in pain",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Skilled hands for treatment",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "A friendly way with patients and families",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Careful notes and exact work",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Stamina for standing, bending and kneeling",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Walkers and other aids for moving",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Exercise and therapy equipment",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Computer records of each treatment",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Lifting and moving patients can hurt the back, so safe ways of lifting matter every day.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Much of the day is spent standing, bending, stooping and kneeling.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Patients are often in pain, and progress can be slow.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Statement{
					Text: "Many therapy offices keep long hours, so some work falls on nights or weekends.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who like sports, movement and how the body works.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who can cheer others on with patience.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who like to see the same patients get better over time and are ready for two years of study.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "Every state requires an associate's degree from an accredited (officially checked) program.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "The program typically takes about two years and includes supervised practice with patients.",
					Sources: []string{
						"ooh-2025",
					},
				},
				License: Statement{
					Text: "Every state requires a license or certification, which typically takes an accredited program and an exam; some states add a test on state law, a background check or a minimum age of 18.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "State license or certification for physical therapist assistants",
					Body: "state licensing board",
					Kind: "license",
					Note: "Needed in every state; it typically takes an accredited program and an exam, and courses may be needed later to keep it.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Physical therapist assistant",
					Note: "The first job, after the degree and the license or certification.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Senior assistant",
					Note: "With experience, some people focus on one group of patients or guide students and new staff.",
					Sources: []string{
						"judgement",
					},
				},
				Step{
					Step: "Physical therapist",
					Note: "A separate profession rather than a promotion: it takes a doctoral or professional degree.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:     "registered-nurse",
					Takes:  "An approved nursing program, often about four years, then an exam and a state license.",
					Months: 48,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "licensed-practical-nurse",
					Takes:  "A state-approved practical nursing program of about one year and a licensing exam.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "health-services-manager",
					Takes:  "Typically a bachelor's degree plus some work experience in health care.",
					Months: 48,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    46020,
				P25:    58240,
				P50:    65510,
				P75:    77270,
				P90:    87630,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "Median (middle) pay in May 2024 was $77,540 in home health care, $75,800 in nursing homes, $66,300 in hospitals, $62,170 in doctors' offices and $61,620 in offices of therapists.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  111500,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 19800,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 22,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "More older people and people with lasting illnesses need physical therapy, and care providers are expected to turn to assistants to keep its cost down.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Note: &Statement{
					Text: "The office share covers offices of therapists (45 percent) and of doctors (5 percent).",
					Sources: []string{
						"ooh-2025",
					},
				},
				Percent: Shares{
					Share{
						Category: "home",
						Percent:  12,
					},
					Share{
						Category: "hospital",
						Percent:  20,
					},
					Share{
						Category: "long-term-care",
						Percent:  10,
					},
					Share{
						Category: "office",
						Percent:  50,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     60,
					Low:       44,
					High:      76,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 74 of 100; freedom to decide 74 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "credential",
					Level:     100,
					Low:       85,
					High:      100,
					Basis:     "rubric",
					Evidence:  "All states license or certify",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     34,
					Low:       18,
					High:      50,
					Basis:     "measured",
					Evidence:  "administrative activities 45 of 100; working with computers 61 of 100; time spent sitting 31 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "devices",
					Level:     66,
					Low:       54,
					High:      78,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 55th percentile of all occupations; computer skill at the 53rd percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     73,
					Low:       65,
					High:      81,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 76 of 100",
					Sources: []string{
						"onet-2020",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     59,
					Low:       43,
					High:      75,
					Basis:     "measured",
					Evidence:  "leadership skill at the 53rd percentile of all occupations; coordinating or leading others 75 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     22,
					Low:       20,
					High:      24,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     90,
					Low:       82,
					High:      98,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 87 of 100; physical closeness to others 94 of 100; social interest 6.41 of 7",
					Sources: []string{
						"onet-2020",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     85,
					Low:       77,
					High:      93,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 85th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     65,
					Low:       53,
					High:      77,
					Basis:     "rubric",
					Evidence:  "Some nights and weekends; clinics with extended hours",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     42,
					Low:       26,
					High:      58,
					Basis:     "measured",
					Evidence:  "time pressure 64 of 100; conflict 51 of 100; unpleasant or angry people 56 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "training",
					Level:     24,
					Low:       22,
					High:      28,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     45,
					Low:       29,
					High:      61,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 63 of 100; consequence of error 42 of 100; frequency of decisions 74 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     84,
					Low:       68,
					High:      100,
					Basis:     "measured",
					Evidence:  "adaptability at the 81st percentile of all occupations; repeating the same tasks 52 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
			},
		},
		Role{
			ID:    "registered-nurse",
			Title: "Registered nurse",
			AlsoKnownAs: []string{
				"RN",
				"Staff nurse",
			},
			SOC:     "29-1141",
			Summary: "Registered nurses check how patients are doing, give medicines and treatments and help plan care. They explain illnesses and treatment to patients and families, and support them in hard moments. More than half work in hospitals, usually in a team with doctors and other health workers.",
			Duties: []Statement{
				Statement{
					Text: "Check how patients are doing and write down changes",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Ask about symptoms and past health problems",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Give medicines and treatments",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Make care plans or add to them",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Run medical equipment and watch its readings",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Help with medical tests and with making sense of the results",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Show patients and families how to handle an illness or injury at home",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Guide practical nurses, nursing assistants and home health aides in some jobs",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Clear thinking when a patient's health changes",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Plain explanations and careful listening",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Care and sympathy for patients",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Exact work with medicines and times",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Staying steady around suffering and emergencies",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Order when looking after many patients at once",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Medical equipment at the bedside",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Monitors for heartbeat, breathing and blood pressure",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Pumps and lines that give fluids or medicine into a vein",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Electronic health records",
					Sources: []string{
						"judgement",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Nurses stand and walk a lot, and lifting patients can hurt the back.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Infections, needle sticks and harmful drugs are risks, so strict safety rules apply.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "In hospitals and nursing homes, shifts can fall on nights, weekends and holidays, and some nurses are on call.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Decisions come often, mistakes can be serious, and some people are upset or angry.",
					Sources: []string{
						"onet-18-1",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who like science and want to use it while caring for others.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who can make decisions and ask for help when it is needed.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who are ready for several years of study before the first nursing job.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A bachelor's degree in nursing is typical; an associate degree or diploma can also lead to a first job, but some employers, especially hospitals, want the bachelor's.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "A bachelor's program takes about four years and a diploma two to three; the handbook says four for associate programs too, which seems long, so ask the school.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				License: Statement{
					Text: "Every nurse needs a license from the state of work, which takes an approved nursing program and an exam; other rules differ by state.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "Registered nurse license",
					Body: "state board of nursing",
					Kind: "license",
					Note: "Takes an approved nursing program and an exam, called the NCLEX-RN; some states also check for a criminal record.",
					Sources: []string{
						"ooh-2025",
						"tn-nursing",
						"nclex-secondary",
					},
				},
				Credential{
					Name: "Specialty nursing certification",
					Body: "professional nursing associations",
					Kind: "certification",
					Note: "Usually a choice, for fields such as the care of children or older people, but some employers ask for it.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Credential{
					Name: "CPR, basic life support (BLS) or advanced cardiac life support (ACLS)",
					Body: "not named by the handbook",
					Kind: "certification",
					Note: "Some jobs ask for one or more of these, which cover help when the heart or breathing stops.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Staff nurse",
					Note: "The usual first job, in a hospital or a community health setting.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Charge nurse or head nurse",
					Note: "With experience and further learning, some nurses lead others and take on more responsibility.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Director of nursing",
					Note: "A senior management job; more and more of these ask for a graduate degree.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Advanced practice registered nurse",
					Note: "Another direction, such as nurse practitioner or nurse midwife; it takes at least a master's degree.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:    "health-services-manager",
					Takes: "Usually a bachelor's degree plus work experience, which nursing can provide; senior jobs may ask for a graduate degree.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Transition{
					To:    "health-education-specialist",
					Takes: "At least a bachelor's degree, and a health major may fit; some employers also ask for certification.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    66030,
				P25:    78610,
				P50:    93600,
				P75:    107960,
				P90:    135320,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "Median (middle) pay in May 2024 was $106,480 in government (not counting public schools and hospitals), $97,260 in hospitals, $83,780 in outpatient care (with doctors' offices and home care), $81,820 in nursing and residential care homes and $74,360 in schools and colleges.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  3391000,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 189100,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 4.9,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "More older people and more people with lasting illnesses will need care, in hospitals, outpatient centers, care homes and at home.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Note: &Statement{
					Text: "The outpatient share (19 percent) also counts doctors' offices and home health care.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Percent: Shares{
					Share{
						Category: "hospital",
						Percent:  59,
					},
					Share{
						Category: "long-term-care",
						Percent:  6,
					},
					Share{
						Category: "outpatient",
						Percent:  19,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     86,
					Low:       70,
					High:      100,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 86 of 100; freedom to decide 83 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "credential",
					Level:     100,
					Low:       85,
					High:      100,
					Basis:     "rubric",
					Evidence:  "State licence and exam",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     53,
					Low:       37,
					High:      69,
					Basis:     "measured",
					Evidence:  "administrative activities 56 of 100; working with computers 78 of 100; time spent sitting 37 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "devices",
					Level:     45,
					Low:       33,
					High:      57,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 42nd percentile of all occupations; computer skill at the 66th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     97,
					Low:       89,
					High:      100,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 95 of 100",
					Sources: []string{
						"onet-2020",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     91,
					Low:       75,
					High:      100,
					Basis:     "measured",
					Evidence:  "leadership skill at the 91st percentile of all occupations; coordinating or leading others 85 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     4.9,
					Low:       2.9000000000000004,
					High:      6.9,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     88,
					Low:       80,
					High:      96,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 96 of 100; physical closeness to others 94 of 100; social interest 5.62 of 7",
					Sources: []string{
						"onet-2020",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     78,
					Low:       70,
					High:      86,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 78th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     30,
					Low:       18,
					High:      42,
					Basis:     "rubric",
					Evidence:  "Rotating shifts, nights, weekends, on call in hospitals",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     72,
					Low:       56,
					High:      88,
					Basis:     "measured",
					Evidence:  "time pressure 75 of 100; conflict 63 of 100; unpleasant or angry people 69 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "training",
					Level:     48,
					Low:       24,
					High:      54,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     80,
					Low:       64,
					High:      96,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 73 of 100; consequence of error 74 of 100; frequency of decisions 90 of 100",
					Sources: []string{
						"onet-18-1",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     81,
					Low:       65,
					High:      97,
					Basis:     "measured",
					Evidence:  "adaptability at the 91st percentile of all occupations; repeating the same tasks 66 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-18-1",
					},
				},
			},
		},
		Role{
			ID:    "sterile-processing-technician",
			Title: "Sterile processing technician",
			AlsoKnownAs: []string{
				"Medical equipment preparer",
				"Central service technician",
				"Sterile processing tech",
			},
			SOC:     "31-9093",
			Summary: "Sterile processing technicians clean medical instruments, make them germ-free (sterile) and pack them for the next operation or exam. Most work in hospitals, away from patients, and supply operating rooms and other departments. Patients rarely see them, but their safety depends on this work.",
			Duties: []Statement{
				Statement{
					Text: "Take in used instruments and clean off blood and tissue",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Look over instruments and equipment for damage or missing parts",
					Sources: []string{
						"onet-2020",
						"judgement",
					},
				},
				Statement{
					Text: "Put together trays of instruments for each kind of surgery",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Run machines that wash and sterilize",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Test that each load is really germ-free and record the result",
					Sources: []string{
						"onet-18-1",
						"judgement",
					},
				},
				Statement{
					Text: "Check dates on sterile supplies and reorder what runs low",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Bring clean equipment to the departments that need it",
					Sources: []string{
						"judgement",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Close attention to detail",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Statement{
					Text: "Strength and stamina for standing and handling trays",
					Sources: []string{
						"bls-skills-2024",
						"judgement",
					},
				},
				Statement{
					Text: "A good hand with machines and tools",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Statement{
					Text: "Skilled fingers for small parts",
					Sources: []string{
						"bls-skills-2024",
						"judgement",
					},
				},
				Statement{
					Text: "Keeping to the rules, even when nobody is watching",
					Sources: []string{
						"judgement",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Steam sterilizers (autoclaves) and washing machines for instruments",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Test strips and logs that show a load is sterile",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Computer systems that track instrument trays",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "Gloves, gowns and face shields",
					Sources: []string{
						"onet-27",
						"judgement",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Much of the day is spent standing, walking and repeating the same movements.",
					Sources: []string{
						"onet-27",
					},
				},
				Statement{
					Text: "Deadlines are tight, because an operation cannot start without its instruments.",
					Sources: []string{
						"onet-27",
						"judgement",
					},
				},
				Statement{
					Text: "Used instruments carry blood and germs, so protective gear is worn almost all the time.",
					Sources: []string{
						"onet-27",
						"judgement",
					},
				},
				Statement{
					Text: "A small mistake can hurt a patient, so every step has to be exact.",
					Sources: []string{
						"onet-27",
						"judgement",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who want to help patients without facing them all day.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who like order, fixed steps and a job done right.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who would rather work with their hands and machines than at a desk.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A high school diploma or equivalent is typical.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "Skills are learned on the job over a moderate length of time; some people take a course first.",
					Sources: []string{
						"ep-2024-34",
						"judgement",
					},
				},
				License: Statement{
					Text: "Our sources name no license for this job; check the rules of the state and the wishes of the employer.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "Certified Registered Central Service Technician (CRCST)",
					Body: "Healthcare Sterile Processing Association",
					Kind: "certification",
					Note: "It takes an exam and 400 hours of hands-on practice, before the exam or within six months after passing it.",
					Sources: []string{
						"hspa",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Sterile processing technician",
					Note: "The first job; new staff learn the steps under guidance at work.",
					Sources: []string{
						"ep-2024-34",
						"judgement",
					},
				},
				Step{
					Step: "Certified technician",
					Note: "The exam and 400 hours of practice lead to the CRCST certification.",
					Sources: []string{
						"hspa",
					},
				},
				Step{
					Step: "Lead technician",
					Note: "With experience, some people check the work of a shift and train new staff.",
					Sources: []string{
						"judgement",
					},
				},
				Step{
					Step: "Department supervisor",
					Note: "Some go on to plan staff, supplies and quality checks.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:     "surgical-technologist",
					Takes:  "A certificate or associate degree in surgical technology; knowing the instruments is a head start, not a shortcut.",
					Months: 15,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "dental-assistant",
					Takes:  "Often a program of about one year; some states allow training on the job, and license rules differ by state.",
					Months: 11,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:     "medical-laboratory-technician",
					Takes:  "Usually an associate degree in lab science, plus a license in some states.",
					Months: 24,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    35400,
				P25:    38910,
				P50:    46490,
				P75:    56160,
				P90:    67070,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
			},
			Jobs: Jobs{
				Count:  76500,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 10900,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 10,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "The official table gives no reason; the handbook expects more operations as people live longer, and each one leaves instruments to clean.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			Settings: Settings{
				Basis:  "judgement",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "The shares are a careful guess; wage statistics place about 92 percent of these jobs in health care and social assistance.",
					Sources: []string{
						"oews-2024",
						"judgement",
					},
				},
				Percent: Shares{
					Share{
						Category: "hospital",
						Percent:  75,
					},
					Share{
						Category: "office",
						Percent:  5,
					},
					Share{
						Category: "outpatient",
						Percent:  12,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     57,
					Low:       45,
					High:      69,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 70 of 100; freedom to decide 76 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "credential",
					Level:     60,
					Low:       45,
					High:      75,
					Basis:     "rubric",
					Evidence:  "Certification with 400 hours of practice commonly expected",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     26,
					Low:       10,
					High:      42,
					Basis:     "measured",
					Evidence:  "administrative activities 44 of 100; working with computers 55 of 100; time spent sitting 22 of 100",
					Sources: []string{
						"onet-18-1",
						"onet-27",
					},
				},
				Level{
					Criterion: "devices",
					Level:     86,
					Low:       74,
					High:      98,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 76th percentile of all occupations; computer skill at the 49th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     94,
					Low:       86,
					High:      100,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 92 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     47,
					Low:       35,
					High:      59,
					Basis:     "measured",
					Evidence:  "leadership skill at the 47th percentile of all occupations; coordinating or leading others 63 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     10,
					Low:       8,
					High:      12,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     8,
					High:      20,
					Basis:     "judgement",
					Evidence:  "Works with instruments away from patients; the survey's caring and closeness items are about co-workers.",
					Sources:   []string{},
				},
				Level{
					Criterion: "physical-demand",
					Level:     81,
					Low:       73,
					High:      89,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 81st percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     40,
					Low:       28,
					High:      52,
					Basis:     "judgement",
					Evidence:  "Hospitals run shifts (judgement)",
					Sources:   []string{},
				},
				Level{
					Criterion: "stress",
					Level:     67,
					Low:       55,
					High:      79,
					Basis:     "measured",
					Evidence:  "time pressure 82 of 100; conflict 51 of 100; unpleasant or angry people 67 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "training",
					Level:     6,
					Low:       3,
					High:      12,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     73,
					Low:       61,
					High:      85,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 80 of 100; consequence of error 69 of 100; frequency of decisions 77 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     50,
					Low:       38,
					High:      62,
					Basis:     "measured",
					Evidence:  "adaptability at the 71st percentile of all occupations; repeating the same tasks 86 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
			},
		},
		Role{
			ID:    "surgical-technologist",
			Title: "Surgical technologist",
			AlsoKnownAs: []string{
				"Operating room technician",
				"Surgical tech",
				"Scrub tech",
			},
			SOC:     "29-2055",
			Summary: "Surgical technologists get the operating room ready, hand tools to surgeons during operations and keep count of every tool and supply. They help keep everything near the patient free of germs. Most work in hospitals, in a team with surgeons and nurses.",
			Duties: []Statement{
				Statement{
					Text: "Set up the operating room with tools and supplies",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Check that equipment works and that there are enough supplies",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Bring patients in, position them and clean the skin for surgery",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Help the team put on sterile (germ-free) gowns",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Pass instruments and supplies to the surgeon",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Count tools and supplies so that nothing stays inside the patient",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Handle samples that go to the lab",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Put on bandages, move patients to recovery and restock the room",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Skills: []Statement{
				Statement{
					Text: "Close attention to detail",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Quick, skilled hands",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Calm under pressure",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Honesty about every step and slip",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Clear speaking and careful listening",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Stamina for long standing",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Technology: []Statement{
				Statement{
					Text: "Surgical instruments and retractors (tools that hold tissue back)",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Robotic surgery equipment",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Sterilizing equipment, drapes and gowns",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
			},
			HardParts: []Statement{
				Statement{
					Text: "Injuries and illness happen more often than in almost any other job, for example from slips, falls or straining the body.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Operations mean long standing, heavy trays and sometimes helping to move patients.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Blood, strong smells and upsetting sights are part of the job, and there can be contact with disease.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Statement{
					Text: "Hospital jobs can include nights, weekends, holidays, being on call and shifts of more than eight hours.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Suits: []Statement{
				Statement{
					Text: "People who are not put off by blood and the inside of the body.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who can focus on small steps for hours.",
					Sources: []string{
						"judgement",
					},
				},
				Statement{
					Text: "People who like teamwork where each person has a clear part.",
					Sources: []string{
						"judgement",
					},
				},
			},
			Entry: Entry{
				Education: Statement{
					Text: "A certificate or other award after high school is typical, and some people earn an associate's degree.",
					Sources: []string{
						"ep-2024-34",
						"ooh-2025",
					},
				},
				Experience: Statement{
					Text: "No earlier work in a related job is asked for.",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Training: Statement{
					Text: "The program is typically accredited (officially checked) and includes supervised practice in a health care setting; the handbook does not say how long it takes.",
					Sources: []string{
						"ooh-2025",
					},
				},
				License: Statement{
					Text: "Some states regulate the job, and some employers require certification; many jobs also ask for CPR or basic life support (emergency care) certification.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Credentials: []Credential{
				Credential{
					Name: "Certified Surgical Technologist (CST)",
					Body: "National Board of Surgical Technology and Surgical Assisting",
					Kind: "certification",
					Note: "One route is an accredited program followed by an exam; having it may help with being hired, and certain employers ask for it.",
					Sources: []string{
						"nbstsa",
						"ooh-2025",
					},
				},
				Credential{
					Name: "State requirements for surgical technologists",
					Body: "state licensing agency",
					Kind: "license",
					Note: "Some states have rules for this work, so check with the state's own agency.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Ladder: []Step{
				Step{
					Step: "Surgical technologist",
					Note: "The first job, after a certificate or degree program.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Lead surgical technologist",
					Note: "With experience, some people guide a team or train new staff.",
					Sources: []string{
						"judgement",
					},
				},
				Step{
					Step: "Surgical first assistant",
					Note: "More training on the job, or a program of its own, leads to closer work with the surgeon, such as closing wounds.",
					Sources: []string{
						"ooh-2025",
					},
				},
				Step{
					Step: "Teacher of surgical technology",
					Note: "Some people go on to teach in programs after high school.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Transitions: []Transition{
				Transition{
					To:     "registered-nurse",
					Takes:  "An approved nursing program, often about four years, then an exam and a state license.",
					Months: 48,
					Sources: []string{
						"ooh-2025",
					},
				},
				Transition{
					To:     "licensed-practical-nurse",
					Takes:  "A state-approved practical nursing program of about one year and a licensing exam.",
					Months: 12,
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Transition{
					To:    "sterile-processing-technician",
					Takes: "Training on the job; knowing the instruments helps, and the CRCST certification takes an exam and 400 hours of practice.",
					Sources: []string{
						"ep-2024-34",
						"hspa",
						"judgement",
					},
				},
			},
			Pay: Pay{
				P10:    43290,
				P25:    51740,
				P50:    62830,
				P75:    77140,
				P90:    90700,
				Basis:  "measured",
				Source: "oews-2024",
				Period: "May 2024",
				Note: &Statement{
					Text: "Median (middle) pay in May 2024 was $63,270 in outpatient care centers, $63,260 in hospitals and $61,350 in doctors' offices; it was $48,910 in dental offices, which have few of the jobs.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Jobs: Jobs{
				Count:  115600,
				Source: "ep-2024-34",
				Period: "2024",
			},
			Openings: Openings{
				PerYear: 7000,
				Source:  "ep-2024-34",
				Period:  "2024-34",
			},
			Growth: Growth{
				Percent: 4.5,
				Source:  "ep-2024-34",
				Period:  "2024-34",
				Drivers: &Statement{
					Text: "People are living longer and more operations are expected at all ages, more and more of them in surgery centers outside hospitals.",
					Sources: []string{
						"ooh-2025",
					},
				},
			},
			Settings: Settings{
				Basis:  "measured",
				Source: "ooh-2025",
				Period: "2024",
				Note: &Statement{
					Text: "Outpatient centers include surgery centers where patients go home the same day; the office share counts doctors' (10 percent) and dental (2 percent) offices.",
					Sources: []string{
						"ooh-2025",
						"judgement",
					},
				},
				Percent: Shares{
					Share{
						Category: "hospital",
						Percent:  71,
					},
					Share{
						Category: "office",
						Percent:  12,
					},
					Share{
						Category: "outpatient",
						Percent:  11,
					},
				},
			},
			Levels: Levels{
				Level{
					Criterion: "autonomy",
					Level:     59,
					Low:       47,
					High:      71,
					Basis:     "measured",
					Evidence:  "freedom to set one's own tasks 77 of 100; freedom to decide 70 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "credential",
					Level:     60,
					Low:       45,
					High:      75,
					Basis:     "rubric",
					Evidence:  "Certification commonly expected",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "desk-work",
					Level:     14,
					High:      30,
					Basis:     "measured",
					Evidence:  "administrative activities 26 of 100; working with computers 46 of 100; time spent sitting 29 of 100",
					Sources: []string{
						"onet-18-1",
						"onet-27",
					},
				},
				Level{
					Criterion: "devices",
					Level:     99,
					Low:       87,
					High:      100,
					Basis:     "measured",
					Evidence:  "mechanical skill at the 71st percentile of all occupations; computer skill at the 28th percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "exposure",
					Level:     81,
					Low:       73,
					High:      89,
					Basis:     "measured",
					Evidence:  "exposure to disease or infection 82 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "leadership",
					Level:     73,
					Low:       61,
					High:      85,
					Basis:     "measured",
					Evidence:  "leadership skill at the 75th percentile of all occupations; coordinating or leading others 74 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
				Level{
					Criterion: "outlook",
					Level:     4.5,
					Low:       2.5,
					High:      6.5,
					Basis:     "measured",
					Evidence:  "projected employment change 2024-34, percent",
					Sources: []string{
						"ep-2024-34",
					},
				},
				Level{
					Criterion: "patient-contact",
					Level:     71,
					Low:       63,
					High:      79,
					Basis:     "measured",
					Evidence:  "assisting and caring for others 87 of 100; physical closeness to others 99 of 100; social interest 3.82 of 7",
					Sources: []string{
						"onet-2020",
						"onet-27",
						"onet-30-1",
					},
				},
				Level{
					Criterion: "physical-demand",
					Level:     71,
					Low:       63,
					High:      79,
					Basis:     "measured",
					Evidence:  "physical strength and stamina at the 71st percentile of all occupations",
					Sources: []string{
						"bls-skills-2024",
					},
				},
				Level{
					Criterion: "regular-hours",
					Level:     32,
					Low:       20,
					High:      44,
					Basis:     "rubric",
					Evidence:  "Nights, weekends, holidays or on call; shifts over 8 hours",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "stress",
					Level:     44,
					Low:       32,
					High:      56,
					Basis:     "measured",
					Evidence:  "time pressure 70 of 100; conflict 50 of 100; unpleasant or angry people 53 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "training",
					Level:     15,
					Low:       9,
					High:      24,
					Basis:     "rubric",
					Evidence:  "months before the first paid day",
					Sources: []string{
						"ooh-2025",
					},
				},
				Level{
					Criterion: "urgency",
					Level:     93,
					Low:       81,
					High:      100,
					Basis:     "measured",
					Evidence:  "responsibility for others' health and safety 84 of 100; consequence of error 82 of 100; frequency of decisions 92 of 100",
					Sources: []string{
						"onet-27",
					},
				},
				Level{
					Criterion: "work-variety",
					Level:     65,
					Low:       53,
					High:      77,
					Basis:     "measured",
					Evidence:  "adaptability at the 79th percentile of all occupations; repeating the same tasks 75 of 100",
					Sources: []string{
						"bls-skills-2024",
						"onet-27",
					},
				},
			},
		},
	},
}
