// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.freeze;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Signals, for hosts without control groups of version 2. Reaches the main process of a scope only, and has no outer
 * knob; so a host that uses it is never a trusted enforcer.
 *
 * <p>Java can kill, but neither stop nor continue a process, and starting a program for each signal takes too long. So
 * one shell is kept whose built-in command does it. The time of birth is compared before each signal.
 */
public final class SignalFreezer implements Freezer {

    private static final char STOPPED = 'T';
    private static final char TRACED = 't';

    private @Nullable Process shell;

    /**
     * Starts the shell.
     *
     * @throws IOException when there is none
     */
    public SignalFreezer() throws IOException {
        shell();
    }

    @Override
    public boolean freezeAll() {
        return false;
    }

    @Override
    public boolean shut() {
        return false;
    }

    @Override
    public void releaseAll() {
        // there is no outer knob
    }

    @Override
    public boolean killAll() {
        return false;
    }

    @Override
    public int freezeOthers(Collection<Scope> known) {
        return 0;
    }

    @Override
    public void freeze(Scope scope) throws IOException {
        if (look(scope) == Found.RUNNING) {
            signal("STOP", scope);
        }
    }

    @Override
    public void thaw(Scope scope) throws IOException {
        if (look(scope) == Found.FROZEN) {
            signal("CONT", scope);
        }
    }

    @Override
    public void kill(Scope scope) throws IOException {
        if (scope.process().state().isPresent()) {
            Optional<ProcessHandle> process = ProcessHandle.of(scope.process().pid());
            if (process.isPresent() && !process.get().destroyForcibly()) {
                throw new IOException("process " + scope.process().pid() + " cannot be killed");
            }
        }
    }

    @Override
    public Found look(Scope scope) {
        return scope.process().state()
                .map(state -> state == STOPPED || state == TRACED ? Found.FROZEN : Found.RUNNING)
                .orElse(Found.GONE);
    }

    @Override
    public Ability ability(Scope scope) {
        return new Ability(false, false, scope.process().state().isPresent());
    }

    @Override
    public void forget(Scope scope) {
        // nothing is kept
    }

    @Override
    public void close() {
        Process kept = shell;
        if (kept != null) {
            kept.destroyForcibly();
        }
    }

    private void signal(String name, Scope scope) throws IOException {
        byte[] line = ("kill -" + name + ' ' + scope.process().pid() + '\n').getBytes(StandardCharsets.US_ASCII);
        try {
            write(line);
        } catch (IOException died) {
            close();
            shell = null;
            write(line); // by a new shell
        }
    }

    private void write(byte[] line) throws IOException {
        @SuppressWarnings("resource") // belongs to the shell
        OutputStream to = shell().getOutputStream();
        to.write(line);
        to.flush();
    }

    private Process shell() throws IOException {
        Process kept = shell;
        if (kept == null || !kept.isAlive()) {
            kept = new ProcessBuilder("/bin/sh").redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            shell = kept;
        }
        return kept;
    }
}
