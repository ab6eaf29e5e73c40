// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Reply;
import org.hotseat.remote.wire.OneMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who waits for a command whose connection ends. */
class AskerTest {

    private static final Failure CLOSED = new Failure(FailureCode.UNREACHABLE, "closed here");
    private static final Failure LOST = new Failure(FailureCode.UNREACHABLE, "lost");

    /** The end of the connection makes the command unknown; whoever closed it does not wait for another one. */
    @Test
    @Timeout(20)
    void whoClosesDoesNotWaitForTheNextConnection() {
        AtomicReference<Asker> asker = new AtomicReference<>();
        Connection ends = (Connection) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] { Connection.class }, (self, method, given) -> switch (method.getName()) {
                    case "isOpen" -> false;
                    case "command" -> {
                        asker.get().close(CLOSED);
                        yield CompletableFuture.completedFuture(new Reply.Unknown<>(LOST));
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        asker.set(new Asker(ends, "one", new Commander("client", new AtomicLong(), new Lines())));
        FailureException failed = assertThrows(FailureException.class, () -> asker.get().command(HypervisorOps.SUSPEND,
                new OneMachine(new MachineId(UUID.randomUUID())), Run.within(Duration.ofMinutes(2))));
        assertEquals(CLOSED, failed.failure());
    }
}
