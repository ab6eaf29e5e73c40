// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.console.screen.ScreenAccess;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.ui.screen.rfb.Frame;
import org.hotseat.ui.screen.rfb.TinyServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ScreenLinkTest implements ScreenLinkListener {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ExecutorService window = Executors.newSingleThreadExecutor();
    private final ThreadWorkers workers = new ThreadWorkers();
    private final BlockingQueue<ScreenState> states = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> names = new LinkedBlockingQueue<>();
    private final OneMachine machine = new OneMachine();
    private TinyServer server = serve(false);
    private volatile FailureCode refusal = FailureCode.CANCELLED;
    private Optional<ScreenLink> link = Optional.empty();

    private TinyServer serve(boolean refuses) {
        try {
            return new TinyServer(threads, refuses);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @AfterEach
    void end() throws Exception {
        window.submit(() -> link.ifPresent(ScreenLink::close)).get(30, TimeUnit.SECONDS);
        server.close();
        workers.close();
        window.shutdownNow();
        threads.shutdownNow();
    }

    private void open() {
        ScreenAccess access = new ScreenAccess() {
            @Override
            public Socket open(MachineId id, Deadline deadline) throws FailureException {
                if (refusal != FailureCode.CANCELLED) {
                    throw new FailureException(refusal, "no", "");
                }
                try {
                    return server.connect();
                } catch (IOException failed) {
                    throw new FailureException(FailureCode.UNREACHABLE, "gone", "");
                }
            }

            @Override
            public Optional<char[]> password(MachineId id, Deadline deadline) {
                return Optional.empty();
            }
        };
        window.execute(() -> link = Optional.of(
                new ScreenLink(OneMachine.ID, machine, access, workers, window, this)));
    }

    private ScreenState await(Predicate<ScreenState> wanted) throws InterruptedException {
        while (true) {
            ScreenState next = states.poll(30, TimeUnit.SECONDS);
            assertNotNull(next, "the state never came");
            if (wanted.test(next)) {
                return next;
            }
        }
    }

    @Override
    public void state(ScreenState state) {
        states.add(state);
    }

    @Override
    public void named(String name) {
        names.add(name);
    }

    @Override
    public void frame(Frame frame) {
        assertEquals(TinyServer.WIDTH, frame.width());
    }

    @Override
    public void clipboard(String text) {
        // not sent here
    }

    @Override
    public void bell() {
        // not sent here
    }

    @Test
    void aRunningMachineGoesFromConnectingToLive() throws Exception {
        open();
        assertEquals(new ScreenState.Connecting("host-1"), await(state -> true));
        assertEquals(new ScreenState.Live("host-1"), await(state -> true));
    }

    @Test
    void aMachineThatIsOffIsNotConnectedUntilItStarts() throws Exception {
        machine.state(MachineState.OFF);
        open();
        assertInstanceOf(ScreenState.Off.class, await(state -> true));
        machine.state(MachineState.RUNNING);
        await(ScreenState.Live.class::isInstance);
        machine.state(MachineState.OFF);
        await(ScreenState.Off.class::isInstance);
    }

    @Test
    void anotherNameIsToldOnceAndAMachineThatIsGoneKeepsItsLastOne() throws Exception {
        machine.state(MachineState.OFF);
        open();
        assertEquals("plot-7", names.poll(30, TimeUnit.SECONDS));
        machine.rename("plot-70");
        assertEquals("plot-70", names.poll(30, TimeUnit.SECONDS));
        machine.remove();
        await(ScreenState.Gone.class::isInstance);
        assertTrue(names.isEmpty(), names.toString());
    }

    @Test
    void aBrokenConnectionIsMadeAgainByItself() throws Exception {
        open();
        await(ScreenState.Live.class::isInstance);
        server.cut();
        await(ScreenState.Broken.class::isInstance);
        await(ScreenState.Live.class::isInstance);
    }

    @Test
    void aMachineThatMovesIsFollowedToItsNewHost() throws Exception {
        open();
        await(ScreenState.Live.class::isInstance);
        machine.moveTo(2);
        assertEquals(new ScreenState.Live("host-2"), await(ScreenState.Live.class::isInstance));
    }

    @Test
    void aHostThatDoesNotAnswerMakesThePictureStale() throws Exception {
        open();
        await(ScreenState.Live.class::isInstance);
        machine.stale(true);
        assertEquals("host-1", ((ScreenState.Stale) await(ScreenState.Stale.class::isInstance)).host());
        machine.stale(false);
        await(ScreenState.Live.class::isInstance);
    }

    @Test
    void aMachineWithoutADisplayIsSaidSo() throws Exception {
        refusal = FailureCode.UNSUPPORTED;
        open();
        assertTrue(await(ScreenState.NoDisplay.class::isInstance) instanceof ScreenState.NoDisplay none
                && none.reason().code() == FailureCode.UNSUPPORTED);
    }

    @Test
    void aPasswordIsAskedForWhenTheServerWantsOne() throws Exception {
        server.close();
        server = serve(true);
        open();
        assertEquals(new ScreenState.PasswordNeeded(false), await(ScreenState.PasswordNeeded.class::isInstance));
        window.execute(() -> link.ifPresent(one -> one.usePassword("guess".toCharArray())));
        assertEquals(new ScreenState.PasswordNeeded(true), await(ScreenState.PasswordNeeded.class::isInstance));
    }

    @Test
    void aMachineThatIsRemovedIsGone() throws Exception {
        open();
        await(ScreenState.Live.class::isInstance);
        machine.remove();
        await(ScreenState.Gone.class::isInstance);
    }
}
