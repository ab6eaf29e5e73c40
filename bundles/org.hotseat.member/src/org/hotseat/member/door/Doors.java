// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import java.time.Duration;

import org.hotseat.base.work.Workers;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.link.LinkTiming;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.link.Versions;

/**
 * What all doors of an agent share; parts add what they serve.
 *
 * @param consoleLinks connections with consoles
 * @param agentLinks connections with other agents, which are given up sooner
 * @param consoles what consoles may ask
 * @param agents what other agents may ask
 * @param accounts who a user of this machine is
 * @param greeting what this agent says about itself
 */
public record Doors(Links consoleLinks, Links agentLinks, Service consoles, Service agents, Accounts accounts,
        Greeting greeting) implements AutoCloseable {

    private static final LinkTiming AGENTS = new LinkTiming(Duration.ofSeconds(3), Duration.ofSeconds(10),
            Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(1));

    /**
     * Doors where nothing is served yet.
     *
     * @param workers give all threads
     * @param greeting what this agent says about itself
     * @return closed at the end
     */
    public static Doors of(Workers workers, Greeting greeting) {
        return new Doors(new Links(workers), new Links(workers, AGENTS, Versions.OURS), new Service(), new Service(),
                new Accounts(workers), greeting);
    }

    /** Ends all connections. */
    @Override
    public void close() {
        consoleLinks.close();
        agentLinks.close();
    }
}
