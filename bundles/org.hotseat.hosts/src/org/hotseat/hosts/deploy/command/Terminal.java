// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy.command;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.hosts.AnswerNeeded;
import org.hotseat.hosts.HostAccount;
import org.hotseat.hosts.HostConnector;
import org.hotseat.hosts.HostLink;
import org.hotseat.hosts.Proof;
import org.hotseat.hosts.key.KnownHosts;

/** Signs in, and asks the person at the terminal where that is needed; one question at a time. Thread-safe. */
final class Terminal {

    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final HostConnector connector;
    private final KnownHosts known;
    private final PrintStream out;
    private final Optional<Path> key;
    private final Map<Path, char[]> phrases = new HashMap<>();

    Terminal(HostConnector connector, KnownHosts known, PrintStream out, Optional<Path> key) {
        this.connector = connector;
        this.known = known;
        this.out = out;
        this.key = key;
    }

    HostLink connect(String name, HostAccount account, Optional<char[]> password) throws FailureException {
        for (int tries = 0; tries < 4; tries++) {
            try {
                return connector.connect(name, account, proof(password), Deadline.in(LIMIT));
            } catch (AnswerNeeded needed) {
                answer(name, needed);
            }
        }
        throw new FailureException(FailureCode.AUTHENTICATION, name + ": asked too often", "");
    }

    private Proof proof(Optional<char[]> password) {
        if (key.isPresent()) {
            return new Proof.KeyFile(key.get(), Optional.ofNullable(phrase(key.get())));
        }
        return password.isPresent() ? new Proof.Password(password.get()) : new Proof.Agent(Optional.empty());
    }

    private synchronized char @Nullable [] phrase(Path file) {
        return phrases.get(file);
    }

    private synchronized void answer(String name, AnswerNeeded needed) throws FailureException {
        Console console = System.console();
        if (console == null) {
            throw new FailureException(needed.failure());
        }
        out.println(name + ": " + needed.failure().message());
        switch (needed.need()) {
            case AnswerNeeded.Need.Trust trust -> {
                String word = console.readLine("Trust this key? (yes/no) ");
                if (word == null || !word.strip().equals("yes")) {
                    throw new FailureException(needed.failure());
                }
                known.trust(trust.key());
            }
            case AnswerNeeded.Need.Passphrase phrase -> phrases.put(phrase.file(), secret("Passphrase: "));
        }
    }

    /** Asks for something that is not shown; at no terminal, it is the first line of standard input. */
    static char[] secret(String question) throws FailureException {
        Console console = System.console();
        char[] typed = console == null ? line() : console.readPassword(question);
        if (typed == null) {
            throw new FailureException(FailureCode.CANCELLED, "Nothing was typed.", "");
        }
        return typed;
    }

    private static char @Nullable [] line() throws FailureException {
        try {
            StringBuilder line = new StringBuilder();
            for (int one = System.in.read(); one >= 0 && one != '\n'; one = System.in.read()) {
                line.append((char) one);
            }
            return line.toString().toCharArray();
        } catch (IOException closed) {
            throw new FailureException(new Failure(FailureCode.FILE, "standard input: "
                    + closed.getMessage()), closed);
        }
    }
}
