package law

// further writes, for each relief in scope that could still be told more
// exactly, its number and how many pages at most that takes.
func (e *Engine) further(scope []byte) {
	e.makeSense()
	for k := 0; k+1 < len(scope); k += 2 {
		number := int32(scope[k]) | int32(scope[k+1])<<8
		e.weigh(scope[k:k+2], true)
		// A page may come again for what only matters in time.
		pages := e.pagesOf(1) + e.pagesOf(-1)
		if pages > 0 {
			e.put(number)
			e.put(pages)
		}
	}
}

// pagesOf returns on how many pages the facts with a weight of one sign are asked,
// and what must be known before them.
func (e *asker) pagesOf(sign int32) int32 {
	e.shown.clear()
	for i := int32(0); i < e.nFacts; i++ {
		root := e.roots[i&(MaxFacts-1)]
		if e.weights[i&(MaxFacts-1)]*sign <= 0 || root < 0 {
			continue
		}
		e.shown.add(i)
		for fact := i; fact != root && fact >= 0; {
			if fact = e.before(fact); fact >= 0 {
				e.shown.add(fact)
			}
		}
	}
	return e.countPages()
}

// countPages returns on how many pages the shown facts are asked.
func (e *asker) countPages() int32 {
	pages := int32(0)
	for i := range e.pages {
		e.pages[i] = 0
	}
	for i := int32(0); i < e.nFacts; i++ {
		if !e.shown.has(i) {
			continue
		}
		g := e.group(i)
		if bit := uint32(1) << (uint32(g) & 31); g == 0 || e.pages[g>>5&7]&bit == 0 {
			e.pages[g>>5&7] |= bit
			pages++
		}
	}
	return pages
}

// noRecord reports whether the person knows none of a row of facts that the
// record shows: then it has to be fetched before anything else is asked.
func (e *asker) noRecord() bool {
	at := e.record
	for rows := e.cells[at&(maxCells-1)]; rows > 0; rows-- {
		at++
		all := true
		for n := e.cells[at&(maxCells-1)]; n > 0; n-- {
			at++
			all = all && e.facts[e.cells[at&(maxCells-1)]&(MaxFacts-1)].state == dontKnow
		}
		if all {
			return true
		}
	}
	return false
}
