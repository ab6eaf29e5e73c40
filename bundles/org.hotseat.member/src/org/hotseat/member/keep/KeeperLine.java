// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.keeper.local.KeeperClient;
import org.hotseat.keeper.local.Reply;
import org.hotseat.keeper.local.Request;
import org.hotseat.keeper.local.Status;

/**
 * A line to the keeper that is opened when it is needed and opened anew after a failure; what was asked then may have
 * been done or not, and may be asked again. Callers take turns; each waits for two seconds at the most.
 */
public final class KeeperLine implements AutoCloseable {

    private static final Logger LOG = System.getLogger(KeeperLine.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Path socket;
    private @Nullable KeeperClient client;

    /**
     * Not open yet.
     *
     * @param places of the keeper
     */
    public KeeperLine(KeeperPlaces places) {
        this.socket = places.socket();
    }

    /**
     * How the keeper is.
     *
     * @return as it says
     * @throws IOException when there is none, or it does not answer
     */
    public Status status() throws IOException {
        if (ask(new Request.Ask()) instanceof Status status) {
            return status;
        }
        throw new IOException("the keeper does not say how it is");
    }

    /**
     * Asks something that is answered yes or no.
     *
     * @param request what
     * @return the answer
     * @throws IOException also when the keeper refuses
     */
    public boolean said(Request request) throws IOException {
        Reply reply = ask(request);
        if (reply instanceof Reply.Said said) {
            return said.yes();
        }
        throw new IOException("the keeper answers " + reply);
    }

    /**
     * Asks.
     *
     * @param request what
     * @return the answer
     * @throws IOException when there is no keeper, or it does not answer
     */
    public synchronized Reply ask(Request request) throws IOException {
        try {
            KeeperClient open = client;
            if (open == null) {
                open = new KeeperClient(socket);
                client = open;
            }
            return open.ask(request, PATIENCE);
        } catch (IOException failed) {
            close();
            throw failed;
        }
    }

    @Override
    public synchronized void close() {
        KeeperClient open = client;
        client = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException nothingLost) {
                LOG.log(Level.DEBUG, "close", nothingLost);
            }
        }
    }
}
