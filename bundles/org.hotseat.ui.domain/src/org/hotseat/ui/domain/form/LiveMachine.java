// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import java.util.Optional;

import org.hotseat.domain.DomainDocument;

/** The machine itself, behind its description: what runs now, and what can be changed without a restart. */
public interface LiveMachine {

    /** A machine that is off. */
    LiveMachine OFF = new LiveMachine() {
        @Override
        public Optional<DomainDocument> running() {
            return Optional.empty();
        }

        @Override
        public void setVcpus(int count) {
            // there is nothing that runs
        }

        @Override
        public void setMemory(long kib) {
            // there is nothing that runs
        }

        @Override
        public void plug(String deviceXml, boolean in) {
            // there is nothing that runs
        }
    };

    /**
     * The description of what runs now.
     *
     * @return empty while it is off or not known
     */
    Optional<DomainDocument> running();

    /**
     * Gives the running machine another number of vCPUs. Does not block.
     *
     * @param count vCPUs
     */
    void setVcpus(int count);

    /**
     * Gives the running machine another amount of memory. Does not block.
     *
     * @param kib KiB
     */
    void setMemory(long kib);

    /**
     * Plugs a device into the running machine, or out of it; the description stays as it is. Does not block.
     *
     * @param deviceXml the device's element
     * @param in false for out
     */
    void plug(String deviceXml, boolean in);
}
