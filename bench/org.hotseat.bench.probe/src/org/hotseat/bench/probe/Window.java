// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.probe;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.hotseat.console.session.Session;
import org.hotseat.ui.cluster.ClusterDesk;
import org.hotseat.ui.work.UiWatchdog;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** The console's window, as a person would use it: opens and closes clusters and counts the rows that are shown. */
final class Window {

    private static final String MACHINES = "org.hotseat.ui.machines.table";
    private static final int LOOK_EVERY = 10;
    private static final Duration TURN = Duration.ofSeconds(30);

    private final BundleContext context;

    Window(BundleContext context) {
        this.context = context;
    }

    /**
     * How long it took to open a cluster.
     *
     * @param seconds from the demand to all rows
     * @param ownSeconds the part of it after libvirt's connection was open
     */
    record Opening(double seconds, double ownSeconds) {
    }

    /** Waits for the window with all its parts, and brings the table of machines to the front. */
    void await(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (context.getServiceReference(UiWatchdog.class) == null || !isReady()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no window");
            }
            Thread.sleep(LOOK_EVERY);
        }
    }

    private boolean isReady() throws InterruptedException {
        return PlatformUI.isWorkbenchRunning() && on(() -> page() != null && table() != null && desk() != null
                && isTopologyMade());
    }

    /** The topology comes with the window, in a turn of its own that nobody should be measured by. */
    private static boolean isTopologyMade() {
        return Arrays.stream(page().getEditorReferences()).anyMatch(editor -> editor.getPart(false) != null);
    }

    /** Opens a cluster and waits until so many machines are in the table. */
    Opening open(Path cluster, int machines, Duration patience) throws InterruptedException {
        CompletableFuture<Opening> answer = new CompletableFuture<>();
        display().asyncExec(() -> {
            try {
                new Look(machines, answer).run();
                desk().open(cluster).exceptionally(failed -> {
                    answer.completeExceptionally(failed);
                    return null;
                });
            } catch (RuntimeException | LinkageError failed) { // otherwise it would be the workbench's alone
                answer.completeExceptionally(failed);
            }
        });
        return wait(answer, patience);
    }

    /** Closes the cluster and waits until no machine is shown. */
    void close() throws InterruptedException {
        on(() -> {
            desk().close();
            return true;
        });
        long end = System.nanoTime() + TURN.toNanos();
        while (on(Window::rows) > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the table keeps its rows");
            }
            Thread.sleep(LOOK_EVERY);
        }
    }

    /** Ends the console; does not wait. */
    void end() {
        if (PlatformUI.isWorkbenchRunning()) {
            display().asyncExec(() -> PlatformUI.getWorkbench().close());
        } else {
            System.exit(1); // there is no window to close
        }
    }

    UiWatchdog watchdog() {
        return service(UiWatchdog.class);
    }

    /** Looks at the table on the window's thread, again and again. */
    private final class Look implements Runnable {

        private final int machines;
        private final CompletableFuture<Opening> answer;
        private final long told = System.nanoTime();
        private long connected;

        Look(int machines, CompletableFuture<Opening> answer) {
            this.machines = machines;
            this.answer = answer;
        }

        @Override
        public void run() {
            long now = System.nanoTime();
            if (connected == 0 && isConnected()) {
                connected = now;
            }
            if (rows() == machines) {
                answer.complete(new Opening((now - told) / 1e9, (now - connected) / 1e9));
            } else if (!answer.isDone()) {
                Display.getCurrent().timerExec(LOOK_EVERY, this);
            }
        }

        private boolean isConnected() {
            return desk().session().map(Session::inventory)
                    .filter(inventory -> inventory.hosts().stream().anyMatch(host -> host.facts().isPresent()))
                    .isPresent();
        }
    }

    private ClusterDesk desk() {
        return service(ClusterDesk.class);
    }

    private <T> T service(Class<T> type) {
        ServiceReference<T> reference = context.getServiceReference(type);
        return reference == null ? null : context.getService(reference);
    }

    private static IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getActivePage();
    }

    private static IViewPart table() {
        try {
            IViewPart shown = page().findView(MACHINES);
            return shown != null && page().isPartVisible(shown) ? shown : page().showView(MACHINES);
        } catch (PartInitException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The view's own answer; its package is nobody else's business, so it is asked by name. */
    private static int rows() {
        IViewPart view = table();
        try {
            return (Integer) view.getClass().getMethod("shownRows").invoke(view);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException changed) {
            throw new IllegalStateException("the table does not tell its rows", changed);
        }
    }

    private static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    private static <T> T on(Supplier<T> task) throws InterruptedException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        display().asyncExec(() -> {
            try {
                answer.complete(task.get());
            } catch (RuntimeException failed) {
                answer.completeExceptionally(failed);
            }
        });
        return wait(answer, TURN);
    }

    private static <T> T wait(CompletableFuture<T> answer, Duration patience) throws InterruptedException {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (TimeoutException late) {
            throw new IllegalStateException("not done within " + patience, late);
        }
    }
}
