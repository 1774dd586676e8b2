package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/paper"
	"example.org/relief/wasm/record"
)

// importRecords makes records of a rap sheet's text, of the Department of Justice's
// rows, or of any table with a header: JSON Lines, a line for each person, for relief
// screen. What was not read is listed in each record with its line, and counted at the
// end.
func importRecords(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := newFlags("import", stderr)
	from := flags.String("from", "", "what the file is: rap, doj or csv (default: what it looks like)")
	columns := flags.String("map", "", "for csv: the facts and their columns, such as offense=Charge,level=Severity")
	asOfText := flags.String("as-of", "", "what is past by the calendar is judged on this day (default: today)")
	if err := flags.Parse(args); err != nil || flags.NArg() != 1 {
		return fmt.Errorf("%w: relief import [-from rap|doj|csv] [-map FACT=COLUMN,...] FILE", errUsage)
	}
	asOf := today()
	if err := asOfFlag(*asOfText, &asOf); err != nil {
		return err
	}
	header, err := headerMap(*columns)
	if err != nil {
		return err
	}
	in := stdin
	if flags.Arg(0) != "-" {
		f, err := os.Open(flags.Arg(0))
		if err != nil {
			return err
		}
		defer f.Close()
		in = f
	}
	if *from == "" {
		if *from, in, err = looksLike(in); err != nil {
			return err
		}
	}
	book, err := names()
	if err != nil {
		return err
	}
	return importFrom(*from, header, asOf, book, in, stdout, stderr)
}

func importFrom(from string, header map[string]string, asOf law.Day, book *record.Codebook, in io.Reader, stdout, stderr io.Writer) error {
	im := paper.Importer{Book: book, Today: asOf}
	out := bufio.NewWriterSize(stdout, 1<<16)
	var line []byte
	people, cases, unread := 0, 0, 0
	each := func(r *record.Record) error {
		people, cases, unread = people+1, cases+len(r.Cases), unread+len(r.Unread)
		line = paper.AppendRecord(line[:0], r)
		_, err := out.Write(line)
		return err
	}
	var err error
	switch from {
	case "rap":
		err = im.Rap(in, each)
	case "doj":
		err = im.DOJ(in, each)
	case "csv":
		err = (&paper.Table{Importer: im, Map: header}).Read(in, each)
	default:
		return fmt.Errorf("%w: -from %q is not rap, doj or csv", errUsage, from)
	}
	if err = errors.Join(err, out.Flush()); err != nil {
		return err
	}
	if people == 0 {
		return &record.Mistake{What: "no record was found in this file",
			Hint: "say what it is with -from: the text of a rap sheet, rows of the Department of Justice, or a table with a header"}
	}
	fmt.Fprintf(stderr, "%d people, %d cases, %d things not read\n", people, cases, unread)
	return nil
}

// headerMap reads "offense=Charge,level=Severity".
func headerMap(text string) (map[string]string, error) {
	out := map[string]string{}
	for _, pair := range strings.Split(text, ",") {
		if pair == "" {
			continue
		}
		fact, column, ok := strings.Cut(pair, "=")
		if fact, column = strings.TrimSpace(fact), strings.TrimSpace(column); !ok || fact == "" || column == "" {
			return nil, fmt.Errorf("%w: -map %q is not FACT=COLUMN", errUsage, pair)
		}
		if out[fact] != "" {
			return nil, fmt.Errorf("%w: -map names %q twice", errUsage, fact)
		}
		out[fact] = column
	}
	return out, nil
}

// looksLike tells what a file is by its beginning, and gives it back whole.
func looksLike(in io.Reader) (string, io.Reader, error) {
	head := make([]byte, 1<<16)
	n, err := io.ReadFull(in, head)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return "", nil, err
	}
	head = head[:n]
	if f, ok := in.(*os.File); ok {
		if _, err := f.Seek(-int64(n), io.SeekCurrent); err != nil {
			in = io.MultiReader(bytes.NewReader(head), in)
		}
	} else {
		in = io.MultiReader(bytes.NewReader(head), in)
	}
	first, _, _ := bytes.Cut(head, []byte("\n"))
	text := bytes.ToUpper(head)
	switch {
	case bytes.HasPrefix(bytes.TrimPrefix(first, []byte("\xef\xbb\xbf")), []byte("RECORD_ID,")), bytes.Count(first, []byte(",")) > 79:
		return "doj", in, nil
	case bytes.Contains(text, []byte("CNT:")), bytes.Contains(text, []byte("ARR/DET/CITE")), bytes.Contains(text, []byte("* * * *")):
		return "rap", in, nil
	case bytes.HasPrefix(head, []byte("%PDF")):
		return "", nil, &record.Mistake{What: "this is a PDF", Hint: "take its text first, such as with pdftotext -layout, and import that"}
	case bytes.IndexByte(head, 0) >= 0: // a picture, a spreadsheet, an archive, or text of two bytes a letter
		return "", nil, &record.Mistake{What: "this is no plain text",
			Hint: "save it as text or as CSV, in UTF-8; of a picture, take its text first"}
	case bytes.ContainsAny(first, ",;\t") && bytes.ContainsRune(first, ','):
		return "csv", in, nil
	}
	return "", nil, &record.Mistake{What: "the file is neither a rap sheet's text nor rows",
		Hint: "say what it is with -from rap, doj or csv"}
}
