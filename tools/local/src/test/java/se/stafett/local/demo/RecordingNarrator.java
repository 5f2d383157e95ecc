package se.stafett.local.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stafett.local.client.Answer;
import se.stafett.local.loader.LoadResult;

/** Remembers what it was told. */
final class RecordingNarrator implements Narrator {
    final List<String> steps = new ArrayList<>();
    final List<String> custody = new ArrayList<>();
    final List<Pair> pairs = new ArrayList<>();
    final List<String> problems = new ArrayList<>();

    @Nullable LoadResult result;

    @Nullable Journey journey;

    @Override
    public void step(String words, @Nullable Answer answer) {
        steps.add(words);
    }

    @Override
    public void loaded(LoadResult loaded, long commands, long repeated) {
        result = loaded;
    }

    @Override
    public void responsible(String words) {
        custody.add(words);
    }

    @Override
    public void compared(List<Rebuilt> systems) {
        systems.forEach(system -> pairs.addAll(system.pairs()));
    }

    @Override
    public void journey(Journey told) {
        journey = told;
    }

    @Override
    public void failed(String why) {
        problems.add(why);
    }
}
