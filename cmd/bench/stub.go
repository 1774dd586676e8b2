package main

func (b *bench) screens() error   { return nil }
func (b *bench) downloads() error { return nil }
func (b *bench) browsers() error  { return nil }
