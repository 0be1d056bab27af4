package dev.allclear.serve;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Where the newest scene is to be seen, by any number of threads. */
final class Stage {
    private volatile Act act = new Act(Scene.empty(), new CountDownLatch(1));

    /** @param over comes to zero when there is a newer scene */
    private record Act(Scene scene, CountDownLatch over) {}

    /** Returns the newest scene. */
    Scene scene() {
        return act.scene();
    }

    /** Puts {@code newer} in place of the scene before; for one thread. */
    void show(Scene newer) {
        Act before = act;
        act = new Act(newer, new CountDownLatch(1));
        before.over().countDown();
    }

    /** Waits until there is a newer scene than {@code seen}, or for as long as {@code patience}, and returns the newest. */
    Scene after(Scene seen, Duration patience) throws InterruptedException {
        Act now = act;
        if (now.scene().number() == seen.number() && now.over().await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return scene();
        }
        return now.scene();
    }
}
