package record

import "example.org/relief/wasm/law"

// Ways returns what would open a relief that is closed for one case of a
// record: for each way, the fewest answers that would have to be other ones.
// Ways that the person can go come first. There are none for a relief that is
// open, or that no two answers open.
func (c *Codebook) Ways(r *Record, relief, which int) ([][]Answer, error) {
	message, err := c.Message(r, law.Flips, relief, which, nil)
	if err != nil {
		return nil, err
	}
	reply, err := c.Run(message)
	if err != nil {
		return nil, err
	}
	w := &words{b: reply}
	var out [][]Answer
	for len(w.b) > 0 && !w.short {
		var way []Answer
		for n := w.next(); n > 0 && !w.short; n-- {
			f, value := c.Facts[w.next()], w.next()
			a := Answer{Key: f.ID, Value: []string{"no", "yes"}[value&1]}
			if f.Kind == law.Choice {
				a.Value = f.Values[value].ID
			}
			way = append(way, a)
		}
		out = append(out, way)
	}
	return out, nil
}
