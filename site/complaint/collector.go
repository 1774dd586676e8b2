package complaint

import (
	"slices"
	"sync"
)

// Collector gathers complaints of several goroutines; the same is kept once.
type Collector struct {
	mu   sync.Mutex
	list List
}

// Add adds complaints that are not there yet.
func (c *Collector) Add(cs ...Complaint) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, one := range cs {
		if !slices.Contains(c.list, one) {
			c.list = append(c.list, one)
		}
	}
}

// List returns what was gathered.
func (c *Collector) List() List {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.list)
}
