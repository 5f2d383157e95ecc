package se.stafett.service.write;

import jakarta.inject.Singleton;
import se.stafett.service.storage.History;

/** What handling commands needs of the request and of earlier ones, whatever they concern. */
@Singleton
public class Handling {
    private final Attempts attempts;
    private final Once once;

    Handling(Attempts attempts, Once once) {
        this.attempts = attempts;
        this.once = once;
    }

    public <S, E, V> Commands<S, E, V> of(History<S, E, ?, V> history, Answers<E> answers) {
        return new Commands<>(attempts, once, new Appending<>(history, answers), history, answers);
    }
}
