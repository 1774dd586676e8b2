package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
)

// gogen is the column of gogen_pilots.
const gogen = "gogen_pilots"

// findPilots finds gogen_pilots, which decides the marijuana law alone for rows
// of the Department of Justice, and the program beside it that makes such rows.
func (k *tools) findPilots() (program, generator string) {
	program = k.tool(gogen, func() (string, error) {
		p := os.Getenv("GOGEN_PILOTS")
		if p == "" {
			var err error
			if p, err = exec.LookPath(gogen); err != nil {
				return "", errors.New("it is neither on the path nor in GOGEN_PILOTS")
			}
		}
		if _, err := exec.LookPath(filepath.Join(filepath.Dir(p), "generate_test_data")); err != nil {
			return "", fmt.Errorf("its generate_test_data is not beside it: %w", err)
		}
		return p, nil
	})
	return program, filepath.Join(filepath.Dir(program), "generate_test_data")
}

// pilots measures rows of the Department of Justice to determinations: ours of
// every relief, theirs of one law, on the same file in turn.
func (b *bench) pilots(sides []side) error {
	program, generator := b.findPilots()
	if program == "" {
		return nil
	}
	rows := 30000
	if !b.quick {
		rows = 300000
	}
	dir := filepath.Join(b.work, "pilots")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if _, err := b.run(dir, generator, "--outputs", dir, "--target-size", fmt.Sprint(rows), "--county", "LOS ANGELES"); err != nil {
		return err
	}
	file := filepath.Join(dir, "generated_test_data.csv")
	t := b.table("Rows of the Department of Justice, to determinations", ours, gogen)
	t.Notes = append(t.Notes, fmt.Sprintf("The same file of %d rows that their own program made. Ours decides every relief (relief "+
		"import, then relief screen -csv; the larger peak of the two), theirs the marijuana law.", rows))
	speed, memory := t.row("rows for a CPU second", "rows"), t.row("peak memory", "MB")
	for range b.rounds {
		c, err := b.importAndScreen(sides[0].relief, file, dir)
		if err != nil {
			return err
		}
		speed.add(ours, float64(rows)/c.CPU.Seconds())
		memory.add(ours, c.Peak)
		if c, err = b.run(dir, program, "run", "--input-doj", file, "--outputs", filepath.Join(dir, "theirs")); err != nil {
			return err
		}
		speed.add(gogen, float64(rows)/c.CPU.Seconds())
		memory.add(gogen, c.Peak)
	}
	speed.atLeast(5 * speed.Median[gogen])
	memory.atMost(memory.Median[gogen] / 20)
	return nil
}

// importAndScreen reads rows and answers them, from file to file.
func (w *workshop) importAndScreen(program, file, dir string) (cost, error) {
	records, answers := filepath.Join(dir, "records.jsonl"), filepath.Join(dir, "answers.csv")
	first, err := w.into(records, program, "import", "-from", "doj", file)
	if err != nil {
		return first, err
	}
	second, err := w.into(answers, program, "screen", "-csv", records)
	second.CPU += first.CPU
	second.Wall += first.Wall
	second.Peak = max(first.Peak, second.Peak)
	return second, err
}

// into runs a program with its output in a file.
func (w *workshop) into(file, program string, args ...string) (cost, error) {
	out, err := os.Create(file)
	if err != nil {
		return cost{}, err
	}
	defer out.Close()
	cmd := exec.CommandContext(w.ctx, program, args...)
	cmd.Stdout, cmd.Stderr = out, io.Discard
	return w.watch(cmd)
}
