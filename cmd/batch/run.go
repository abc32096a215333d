package batch

import (
	"context"
	"errors"
	"io"
	"os"
	"runtime"

	"careerfit/cmd/app"
	"careerfit/cmd/batch/rows"

	"github.com/spf13/cobra"
)

// runBatch runs the command.
func runBatch(env *app.Env, c *cobra.Command, args []string) error {
	o, err := newOptions(env, c, args)
	if err != nil {
		return err
	}
	file := env.Stdin
	if o.name != app.StdinName {
		if file, err = openInput(o.name); err != nil {
			return err
		}
		defer file.Close()
	}
	if err := checkOutputs(env, file, o); err != nil {
		return err
	}
	j, err := newJob(env, o)
	if err != nil {
		return err
	}
	sink := j.newSink(app.StyleOn(c, env.Stderr)) // where the picture is shown
	ctx, stop := app.UntilSignal()
	defer stop()
	return sink.end(j.run(ctx, file, sink), stop)
}

// run reads, scores and writes, until all is done, too many rows are wrong, or a signal ends it.
func (j *job) run(ctx context.Context, file *os.File, sink *sink) error {
	done := make(chan error, 1)
	go func() { done <- j.score(ctx, file, sink) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return sink.interrupt(context.Cause(ctx))
	}
}

// score reads blocks and scores them on all cores. Each goes with a place in a queue for its result, so that results are
// written in the order of the input, whoever is done first.
func (j *job) score(ctx context.Context, file *os.File, sink *sink) error {
	if err := sink.open(); err != nil {
		return err
	}
	in := &source{job: j}
	if err := in.open(file); err != nil {
		return err
	}
	if err := sink.begin(in); err != nil || in.empty {
		return err
	}
	workers := runtime.GOMAXPROCS(0)
	tasks, queue := make(chan task), make(chan chan part, 2*workers)
	buffers := newBuffers()
	for range workers {
		reader := in.newRowReader()
		sink.cohorts = append(sink.cohorts, reader.cohort)
		go reader.work(tasks, buffers)
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	go in.blocks(ctx, tasks, queue, buffers)
	for result := range queue {
		p := <-result
		if err := sink.write(&p); err != nil {
			return err
		}
		buffers.put(p.out)
	}
	return nil
}

// task is a block to be scored, and where its result goes.
type task struct {
	block  rows.Block
	result chan part
}

// work scores blocks until there are none.
func (r *rowReader) work(tasks <-chan task, buffers *buffers) {
	for t := range tasks {
		p := r.scoreBlock(t.block, buffers.get())
		buffers.put(t.block.Data)
		t.result <- p
	}
}

// blocks hands out the blocks of the input. What ends it early comes last in the queue.
func (s *source) blocks(ctx context.Context, tasks chan<- task, queue chan<- chan part, buffers *buffers) {
	defer close(queue)
	defer close(tasks)
	block, err := s.first, error(nil)
	for err == nil && ctx.Err() == nil {
		t := task{block, make(chan part, 1)}
		select {
		case queue <- t.result:
			tasks <- t
		case <-ctx.Done():
			return
		}
		block, err = s.records.Next(buffers.get())
	}
	if err != nil && !errors.Is(err, io.EOF) {
		last := make(chan part, 1)
		last <- part{err: s.badInput(err)}
		queue <- last
	}
}

// buffers are used again and again, so that memory does not grow with the input.
type buffers struct{ free chan []byte }

func newBuffers() *buffers { return &buffers{make(chan []byte, 8*runtime.GOMAXPROCS(0))} }

func (b *buffers) get() []byte {
	select {
	case buffer := <-b.free:
		return buffer[:0]
	default:
		return nil
	}
}

func (b *buffers) put(buffer []byte) {
	select {
	case b.free <- buffer:
	default:
	}
}
