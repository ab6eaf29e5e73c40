// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.protocol.op.SwitchLive.OutputLive;
import org.hotseat.protocol.op.SwitchOps;
import org.hotseat.protocol.op.SwitchOps.OutputTaken;
import org.hotseat.protocol.op.SwitchOps.Result;
import org.hotseat.protocol.op.SwitchOps.SwitchTake;
import org.hotseat.protocol.op.SwitchOps.SwitchTaken;
import org.hotseat.state.matrix.Crossing;

/**
 * Puts a picture on an output, so that a person sees which monitor is at its end, and then what it showed before. Only
 * where that is known: nothing else is switched than what can be put back. On the window's thread, which never waits.
 */
public final class TestPicture {

    /** How long a picture stays at the most, from when it is shown. */
    public static final Duration STAYS = Duration.ofSeconds(20);

    private static final Logger LOG = System.getLogger(TestPicture.class.getName());
    /** Longer than the leader's agent needs for a take that is put back, and than the way to it over another agent. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    /** Then nothing was switched. */
    private static final Set<FailureCode> REFUSED = EnumSet.of(FailureCode.AUTHENTICATION, FailureCode.PERMISSION,
            FailureCode.NOT_FOUND, FailureCode.INVALID, FailureCode.WRONG_STATE, FailureCode.UNSUPPORTED);

    /** How it stands. */
    public enum Stage {
        /** Nothing is switched. */
        IDLE,
        /** The picture is being switched. */
        TAKING,
        /** It is shown. */
        SHOWN,
        /** What was there before is being switched back. */
        RETURNING
    }

    private final ClusterMirror mirror;
    private final Executor window;
    private final Later later;
    private final Runnable changed;
    private Stage stage = Stage.IDLE;
    private Optional<Socket> at = Optional.empty();
    private Crossing before = new Crossing("", "", "");
    private String trouble = "";
    private boolean closed;
    private boolean unwanted;
    private int shown;

    /** A clock that runs tasks. */
    @FunctionalInterface
    public interface Later {

        /**
         * Runs a task once, on the window's thread. Does not block.
         *
         * @param delay after which
         * @param task what
         */
        void run(Duration delay, Runnable task);
    }

    /**
     * Shows nothing yet.
     *
     * @param mirror the way to the switches
     * @param window runs tasks later on the window's thread
     * @param later ends what is shown
     * @param changed told when it stands otherwise
     */
    public TestPicture(ClusterMirror mirror, Executor window, Later later, Runnable changed) {
        this.mirror = mirror;
        this.window = window;
        this.later = later;
        this.changed = changed;
    }

    /**
     * Why no picture can be put on an output.
     *
     * @param socket the output
     * @return one sentence; empty when it is possible
     */
    public static Optional<String> obstacle(Socket socket) {
        Optional<OutputLive> live = socket.live();
        if (live.isEmpty()) {
            return Optional.of(NLS.bind(Messages.notRead, socket.deviceName()));
        }
        if (live.get().shows().isEmpty()) {
            return Optional.of(NLS.bind(Messages.notTold, socket.words()));
        }
        boolean locked = live.get().lock().equals("OTHER") || live.get().lock().equals("SHARED");
        return locked ? Optional.of(NLS.bind(Messages.locked, socket.words())) : Optional.empty();
    }

    /**
     * How it stands.
     *
     * @return of the last output
     */
    public Stage stage() {
        return stage;
    }

    /**
     * The output that it is or was about.
     *
     * @return empty before the first
     */
    public Optional<Socket> socket() {
        return at;
    }

    /**
     * What went wrong.
     *
     * @return one sentence; empty while nothing did
     */
    public String trouble() {
        return trouble;
    }

    /**
     * Shows an input on an output, for {@link #STAYS}. Not while another one is shown, and not where there is an
     * obstacle.
     *
     * @param socket the output
     * @param input name of the input on the wire
     */
    public void show(Socket socket, String input) {
        if (stage != Stage.IDLE || closed || obstacle(socket).isPresent()) {
            return;
        }
        unwanted = false;
        at = Optional.of(socket);
        before = new Crossing(socket.layer(), socket.wire(), socket.live().flatMap(OutputLive::shows).orElse(""));
        take(Stage.TAKING, socket, new Crossing(socket.layer(), socket.wire(), input));
    }

    /** Switches back what was there before; also what is being switched, as soon as that has ended. */
    public void back() {
        unwanted = true;
        if (stage == Stage.SHOWN) {
            at.ifPresent(socket -> take(Stage.RETURNING, socket, before));
        }
    }

    /** Ends: what is shown is put back, and nothing else is shown. */
    public void close() {
        closed = true;
        back();
    }

    private void take(Stage next, Socket socket, Crossing crossing) {
        stage = next;
        trouble = next == Stage.TAKING ? "" : trouble;
        changed.run();
        mirror.copies().ask(SwitchOps.TAKE, new SwitchTake(socket.device(), List.of(crossing)), PATIENCE, Progress.NONE)
                .whenComplete((taken, failed) -> window.execute(() -> ended(socket, Optional.ofNullable(taken),
                        failed)));
    }

    private void ended(Socket socket, Optional<SwitchTaken> taken, @Nullable Throwable failed) {
        boolean verified = taken.filter(SwitchTaken::verified).isPresent();
        boolean returning = stage == Stage.RETURNING;
        if (!verified) {
            String why = taken.stream().flatMap(one -> one.outputs().stream()).map(OutputTaken::why).filter(one -> !one
                    .isEmpty()).findFirst().orElseGet(() -> failure(failed).map(
                            one -> (one.message() + ' ' + one.remedy()).strip()).orElse(Messages.noAnswer));
            trouble = NLS.bind(returning ? Messages.notReturned : Messages.notShown, socket.words(), why);
            LOG.log(returning ? Level.WARNING : Level.DEBUG, trouble);
        }
        boolean unknown = !verified && taken.map(one -> one.outputs().stream().anyMatch(TestPicture::may)).orElseGet(
                () -> failure(failed).map(Failure::code).filter(REFUSED::contains).isEmpty());
        stage = !returning && (verified || unknown) ? Stage.SHOWN : Stage.IDLE;
        changed.run();
        if (unwanted || unknown) {
            back();
        } else if (stage == Stage.SHOWN) {
            int mine = ++shown;
            later.run(STAYS, () -> ends(mine));
        }
    }

    /** Only the picture that the time was for: another one may be shown since. */
    private void ends(int which) {
        if (which == shown) {
            back();
        }
    }

    /** Whether an output may show the picture although nobody could verify it. */
    private static boolean may(OutputTaken taken) {
        return !taken.putBack() && (taken.result() == Result.INDETERMINATE || taken.result() == Result.DIVERGED);
    }

    private static Optional<Failure> failure(@Nullable Throwable failed) {
        Throwable cause = failed instanceof FailureException || failed == null || failed.getCause() == null ? failed
                : failed.getCause();
        return cause instanceof FailureException known ? Optional.of(known.failure()) : Optional.empty();
    }
}
