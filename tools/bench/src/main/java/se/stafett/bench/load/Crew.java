package se.stafett.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;

/** Clients that work at the same time, each in a thread of its own; what they have begun goes on from run to run. */
public final class Crew implements AutoCloseable {
    private final List<? extends Client> clients;

    public Crew(List<? extends Client> clients) {
        this.clients = List.copyOf(clients);
    }

    /** Closed loop: each client acts as soon as its last act is done, until the time is over. */
    public Load runFor(Duration time) throws InterruptedException {
        return together((client, tally) -> {
            long end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() - end < 0) {
                act(client, tally, System.nanoTime());
            }
        });
    }

    /** Closed loop: each client acts so many times. */
    public Load runTimes(int acts) throws InterruptedException {
        return together((client, tally) -> {
            for (int i = 0; i < acts; i++) {
                act(client, tally, System.nanoTime());
            }
        });
    }

    /** Open loop: acts take as long as from when they were due, also when the client came late to them. */
    public Load runAt(int aSecond, Duration time) throws InterruptedException {
        Pace pace = new Pace(aSecond, clients.size());
        long begin = System.nanoTime();
        return together((client, tally) -> {
            for (long next = clients.indexOf(client); next < pace.acts(time); next = pace.after(next)) {
                long due = begin + pace.due(next);
                await(due);
                act(client, tally, due);
            }
        });
    }

    private static void await(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void act(Client client, Tally tally, long begin) {
        try {
            client.act();
            tally.took(System.nanoTime() - begin);
        } catch (Exception failed) {
            tally.failed(failed);
        }
    }

    private Load together(BiConsumer<Client, Tally> work) throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        List<Tally> tallies = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (Client client : clients) {
            Tally tally = new Tally();
            tallies.add(tally);
            threads.add(Thread.ofPlatform().daemon().name("client").start(() -> {
                if (awaited(go)) {
                    work.accept(client, tally);
                }
            }));
        }
        long begin = System.nanoTime();
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        return Load.of((System.nanoTime() - begin) / 1e9, tallies);
    }

    private static boolean awaited(CountDownLatch go) {
        try {
            go.await();
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        clients.forEach(Client::close);
    }
}
