// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.hyper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.hotseat.agent.lab.Until;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.unit.DataSize;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.Closed;
import org.hotseat.hypervisor.HypervisorTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The hypervisor of a host goes away and comes back. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HypervisorPartTest {

    private static final URI ADDRESS = URI.create("fake:///here");

    private final Workers workers = new ThreadWorkers();
    private final List<HypervisorEvent> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger subscribed = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private final HypervisorPart part = new HypervisorPart(ADDRESS, () -> List.of(new Driver()), workers);
    private volatile Optional<FailureException> refusal = Optional.empty();
    private volatile Consumer<HypervisorEvent> consumer = event -> { };
    private volatile HypervisorTarget last;

    /** Opens hypervisors that only have a name. */
    private final class Driver implements HypervisorDriver {

        @Override
        public boolean accepts(URI uri) {
            return ADDRESS.equals(uri);
        }

        @Override
        public boolean available() {
            return true;
        }

        @Override
        public Hypervisor open(HypervisorTarget target, Deadline deadline) throws FailureException {
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            last = target;
            opened.incrementAndGet();
            return (Hypervisor) Proxy.newProxyInstance(Hypervisor.class.getClassLoader(),
                    new Class<?>[] { Hypervisor.class }, (hypervisor, method, values) -> answer(method.getName(),
                            values));
        }

        @SuppressWarnings("unchecked") // the only argument of subscribe
        private Object answer(String method, Object[] values) {
            switch (method) {
                case "subscribe":
                    consumer = (Consumer<HypervisorEvent>) values[0];
                    subscribed.incrementAndGet();
                    return (Subscription) () -> { };
                case "facts":
                    return new HostFacts("here", "Fake 1.0", "fake", "none", 1, DataSize.ofMib(1), "");
                case "close":
                    closed.incrementAndGet();
                    return null;
                default:
                    return null;
            }
        }
    }

    @AfterEach
    void end() {
        part.stop(Deadline.in(Duration.ofSeconds(10)));
        workers.close();
    }

    private void start() {
        part.onEvent(heard::add);
        part.start(Deadline.in(Duration.ofSeconds(10)));
    }

    @Test
    void whatIsLostIsOpenedAgainAndSaysSoMeanwhile() throws Exception {
        start();
        Until.holds("open, and heard", () -> part.state().well() && subscribed.get() == 1);
        part.now();
        refusal = Optional.of(new FailureException(FailureCode.UNREACHABLE, "not yet", ""));
        consumer.accept(new Closed("restarted"));
        assertEquals(List.of(new Closed("restarted")), heard);
        FailureException gone = assertThrows(FailureException.class, part::now);
        assertEquals(FailureCode.UNREACHABLE, gone.code());
        assertFalse(part.state().well());
        assertEquals(1, closed.get());
        Until.holds("why", () -> part.state().text().contains("not yet"));
        refusal = Optional.empty();
        Until.holds("open again", () -> part.state().well());
        assertEquals(2, opened.get());
        assertTrue(part.state().text().contains("Fake 1.0"), part.state().text());
    }

    @Test
    void theAgentBeginsWithoutItAndWithoutItsDriver() {
        refusal = Optional.of(new FailureException(FailureCode.UNREACHABLE, "nobody there", ""));
        start();
        Until.holds("why", () -> part.state().text().contains("nobody there"));
        HypervisorPart none = new HypervisorPart(ADDRESS, List::of, workers);
        none.start(Deadline.in(Duration.ofSeconds(10)));
        Until.holds("no driver", () -> none.state().text().contains("no driver"));
        none.stop(Deadline.in(Duration.ofSeconds(10)));
    }

    @Test
    void whoFreezesMachinesMayComeLater() {
        start();
        Until.holds("open", () -> part.state().well());
        MachineId frozen = new MachineId(UUID.randomUUID());
        assertEquals(Set.of(), last.frozen().now());
        part.setFrozen(() -> Set.of(frozen));
        assertEquals(Set.of(frozen), last.frozen().now());
    }

    @Test
    void libvirtIsAddressedByItsSocket() throws Exception {
        URI configured = URI.create("qemu:///system?socket=/run/some%20where");
        assertEquals(Path.of("/run/some where"), LocalAddress.socket(configured));
        assertEquals("qemu+unix:///system?socket=%2Frun%2Fsome%20where", LocalAddress.of(configured).toString());
        assertEquals(ADDRESS, LocalAddress.of(ADDRESS));
    }
}
