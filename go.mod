module example.org/relief

go 1.26
