// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The keys of the file. */
enum Key {
    NAME("name"),
    ROLES("roles"),
    PLANE_MANAGEMENT("plane.management"),
    PLANE_STORAGE("plane.storage"),
    PLANE_BUSINESS("plane.business"),
    HYPERVISOR("hypervisor"),
    STATE("state"),
    CONTROL("control"),
    METRICS_PORT("metrics.port"),
    STOP_DEADLINE("stop.deadline"),
    LOG_LEVEL("log.level"),
    LOG_SIZE("log.size"),
    LOG_FILES("log.files"),
    PORT_AGENT("port.agent"),
    PORT_KEEPER("port.keeper"),
    PORT_STORE_PEER("port.store.peer"),
    PORT_STORE_CLIENT("port.store.client"),
    PORT_STORE_METRICS("port.store.metrics"),
    PORT_COPIES("port.copies"),
    PORT_BOARD("port.board"),
    STORE_ENGINE("store.engine"),
    PARTITION("partition"),
    CHECKPOINT_DISKS("checkpoint.disks"),
    CHECKPOINT_STANDBY("checkpoint.standby"),
    SOUND("sound"),
    WATCHDOG("watchdog"),
    MIGRATION_PLANE("migration.plane"),
    MIGRATION_TLS("migration.tls");

    /** What stands before the name of a logger. */
    static final String LOGGER = "log.level.";
    /** What stands before the name of an output of a host. */
    static final String OUTPUT = "output.";
    /** What stands before the name of a port of an interface board. */
    static final String LINE = "line.";

    final String word;

    Key(String word) {
        this.word = word;
    }

    static Key of(Plane plane) {
        return valueOf("PLANE_" + plane.name());
    }

    static Optional<Key> of(String word) {
        return Arrays.stream(values()).filter(key -> key.word.equals(word)).findFirst();
    }

    /** The key that was probably meant. */
    static Optional<Key> near(String word) {
        return Arrays.stream(values()).filter(key -> Words.distance(key.word, word) <= Math.max(2, word.length() / 4))
                .min(Comparator.comparingInt(key -> Words.distance(key.word, word)));
    }
}
