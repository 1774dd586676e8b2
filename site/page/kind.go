package page

// Kind is a kind of page. A new kind is one row of [Kinds]: the navigation, the
// templates, the checks and what machines read all ask the row. What a kind
// shows beyond its text is one row of package render (see View).
type Kind struct {
	Name     string
	Template string // the file of site/templates, without .html
	Section  string // of the navigation: start, aims, reliefs, guides, about; "": it has no place there
	Schema   Schema // what the page is in the words of schema.org

	Once       bool // a language has at most one
	Explains   bool // it explains the reliefs that it names
	Teaches    bool // its prose is about the law, so it must not restate it
	Dated      bool // it is as new as the law
	Alone      bool // no other page needs to lead to it
	Unsearched bool // the search and the edition in one file leave it out
	Placeless  bool // it has no address of its own
}

// Schema is a type of schema.org.
type Schema string

// The types that pages have.
const (
	Firm    Schema = "LegalService"
	Article Schema = "Article"
)

// Kinds are the kinds of page there are.
var Kinds = []Kind{
	{Name: "front", Template: "front", Section: "start", Schema: Firm, Once: true, Teaches: true},
	{Name: "relief", Template: "relief", Section: "reliefs", Schema: Article, Explains: true, Teaches: true, Dated: true},
	{Name: "guide", Template: "guide", Section: "guides", Schema: Article, Teaches: true},
	{Name: "about", Template: "guide", Section: "about", Schema: Firm},
	{Name: "glossary", Template: "guide", Section: "guides", Once: true},
	{Name: "changes", Template: "guide", Section: "guides", Schema: Article, Once: true, Dated: true},
	{Name: "legal", Template: "guide", Section: "about"},
	{Name: "quiz", Template: "quiz", Section: "start", Once: true, Alone: true},
	{Name: "aim", Template: "quiz", Section: "aims", Alone: true},
	{Name: "checklist", Template: "checklist", Section: "guides", Once: true, Dated: true},
	{Name: "paper", Template: "paper", Section: "start", Once: true, Alone: true, Unsearched: true},
	{Name: "record", Template: "record", Section: "start", Once: true, Alone: true, Unsearched: true},
	{Name: "search", Template: "search", Section: "start", Once: true, Unsearched: true},
	{Name: "notfound", Template: "notfound", Once: true, Alone: true, Unsearched: true, Placeless: true},
}

// KindOf returns the row of a kind. A page whose kind is missing, which is a
// complaint already, is shown as a guide.
func KindOf(name string) Kind {
	for _, k := range Kinds {
		if k.Name == name {
			return k
		}
	}
	return Kind{Template: "guide"}
}

func kindNames() []string {
	var names []string
	for _, k := range Kinds {
		names = append(names, k.Name)
	}
	return names
}
