// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.run;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Tells systemd when the agent is ready and when it ends. By its own small program, since Java has no datagram sockets
 * in the file system; without systemd nothing happens.
 */
final class Systemd {

    private static final Logger LOG = System.getLogger(Systemd.class.getName());
    private static final long SECONDS = 5;

    private final Map<String, String> environment;

    Systemd(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Blocks for the program, five seconds at the most. */
    void ready(String status) {
        tell("--ready", status);
    }

    /** Blocks for the program, five seconds at the most. */
    void stopping() {
        tell("STOPPING=1", "ends in order");
    }

    private void tell(String what, String status) {
        if (!environment.containsKey("NOTIFY_SOCKET")) {
            return;
        }
        try {
            Process notify = new ProcessBuilder("systemd-notify", "--pid=" + ProcessHandle.current().pid(),
                    "--status=" + status, what).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!notify.waitFor(SECONDS, TimeUnit.SECONDS)) {
                notify.destroyForcibly();
                LOG.log(Level.WARNING, "systemd could not be told within {0} s: {1}", SECONDS, what);
            }
        } catch (IOException missing) {
            LOG.log(Level.WARNING, "systemd cannot be told", missing);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
