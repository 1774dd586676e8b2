package law

// factSet is a set of facts.
type factSet [MaxFacts / 32]uint32

func (s *factSet) clear() {
	for i := range s {
		s[i] = 0
	}
}

func (s *factSet) has(fact int32) bool {
	return s[uint32(fact)>>5&(MaxFacts/32-1)]>>(uint32(fact)&31)&1 == 1
}

func (s *factSet) add(fact int32) {
	s[uint32(fact)>>5&(MaxFacts/32-1)] |= 1 << (uint32(fact) & 31)
}

func (s *factSet) remove(fact int32) {
	s[uint32(fact)>>5&(MaxFacts/32-1)] &^= 1 << (uint32(fact) & 31)
}

func (s *factSet) empty() bool {
	for _, word := range s {
		if word != 0 {
			return false
		}
	}
	return true
}
