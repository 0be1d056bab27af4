package dev.allclear.serve;

import java.time.Duration;

/** Where the newest scene is to be seen, by any number of threads. */
final class Stage {
    private Scene scene = Scene.empty();

    /** Returns the newest scene. */
    synchronized Scene scene() {
        return scene;
    }

    /** Puts {@code newer} in place of the scene before. */
    synchronized void show(Scene newer) {
        scene = newer;
        notifyAll();
    }

    /** Waits until there is a newer scene than {@code seen}, or for as long as {@code patience}, and returns the newest. */
    synchronized Scene after(Scene seen, Duration patience) throws InterruptedException {
        if (scene.number() == seen.number()) {
            wait(patience.toMillis());
        }
        return scene;
    }
}
