// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

/** What a deployment is at, in this order. */
public enum DeployStep {
    /** Looking at the host. */
    LOOK(0),
    /** Taking back what an earlier attempt has left. */
    CLEAN(0.02),
    /** Making the runtime, once per platform. */
    RUNTIME(0.04),
    /** Beginning the journal. */
    BEGIN(0.1),
    /** Copying. */
    COPY(0.12),
    /** Comparing checksums, unpacking, trying whether the program starts. */
    UNPACK(0.5),
    /** Configuration, units and groups; at an upgrade, what runs is asked how it is. */
    CONFIGURE(0.6),
    /** Starting, or going over to the new version. */
    START(0.7),
    /** Waiting for the agent to say that it runs. */
    HEALTH(0.75),
    /** Founding a cluster, or joining one. */
    JOIN(0.9),
    /** Clearing away what was needed on the way. */
    FINISH(0.95),
    /** Taking back, after a failure or because a person wants it. */
    UNDO(0.97),
    /** Done. */
    DONE(1);

    private final double begins;

    DeployStep(double begins) {
        this.begins = begins;
    }

    /**
     * Where it begins.
     *
     * @return 0 to 1
     */
    public double begins() {
        return begins;
    }

    /**
     * In words.
     *
     * @return in the user's language
     */
    public String text() {
        return switch (this) {
            case LOOK -> Messages.stepLook;
            case CLEAN -> Messages.stepClean;
            case RUNTIME -> Messages.stepRuntime;
            case BEGIN -> Messages.stepBegin;
            case COPY -> Messages.stepCopy;
            case UNPACK -> Messages.stepUnpack;
            case CONFIGURE -> Messages.stepConfigure;
            case START -> Messages.stepStart;
            case HEALTH -> Messages.stepHealth;
            case JOIN -> Messages.stepJoin;
            case FINISH -> Messages.stepFinish;
            case UNDO -> Messages.stepUndo;
            case DONE -> Messages.stepDone;
        };
    }
}
