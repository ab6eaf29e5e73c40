// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.hosts.HostAccount;
import org.hotseat.hosts.Proof;
import org.hotseat.hosts.key.HostKey;
import org.hotseat.hosts.key.KnownHosts;

import com.jcraft.jsch.JSchAlgoNegoFailException;
import com.jcraft.jsch.JSchChangedHostKeyException;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.JSchRevokedHostKeyException;
import com.jcraft.jsch.Session;

/** Says in a person's words why a login failed. */
final class Refusals {

    private final String name;
    private final HostAccount account;
    private final Proof proof;
    private final KnownHosts known;

    Refusals(String name, HostAccount account, Proof proof, KnownHosts known) {
        this.name = name;
        this.account = account;
        this.proof = proof;
        this.known = known;
    }

    FailureException explain(JSchException refused, Session session, String unanswered) {
        return new FailureException(failure(refused, session, unanswered), refused);
    }

    private Failure failure(JSchException refused, Session session, String unanswered) {
        String text = String.valueOf(refused.getMessage());
        if (refused instanceof JSchRevokedHostKeyException) {
            return new Failure(FailureCode.HOST_KEY_CHANGED, NLS.bind(Messages.keyRevoked, name, shown(session)),
                    Messages.keyRevokedRemedy);
        }
        if (refused instanceof JSchChangedHostKeyException) {
            return changed(session);
        }
        if (refused instanceof JSchAlgoNegoFailException) {
            return new Failure(FailureCode.UNSUPPORTED, NLS.bind(Messages.nothingAgreed, name, text),
                    Messages.nothingAgreedRemedy);
        }
        if (text.startsWith("Auth ") || text.contains("Too many authentication failures")) {
            return authentication(unanswered);
        }
        return network(refused, text);
    }

    private Failure changed(Session session) {
        List<Integer> lines = known.linesOf(HostKey.place(account.address(), account.port()));
        String where = lines.isEmpty() ? "" : lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new Failure(FailureCode.HOST_KEY_CHANGED, NLS.bind(Messages.keyChanged, name, shown(session)),
                where.isEmpty() ? Messages.keyChangedRemedy : NLS.bind(Messages.keyChangedRemedyLine, where));
    }

    private String shown(Session session) {
        return Optional.ofNullable(session.getHostKey()).map(any -> Login.key(account, session))
                .map(key -> key.typeName() + ' ' + key.fingerprint()).orElse("");
    }

    private Failure authentication(String unanswered) {
        if (!unanswered.isEmpty()) {
            return new Failure(FailureCode.AUTHENTICATION, NLS.bind(Messages.askedMore, name, unanswered),
                    Messages.askedMoreRemedy);
        }
        String who = account.user() + '@' + name;
        return switch (proof) {
            case Proof.Password password -> new Failure(FailureCode.AUTHENTICATION,
                    NLS.bind(Messages.passwordRefused, who), Messages.passwordRefusedRemedy);
            case Proof.KeyFile key -> new Failure(FailureCode.AUTHENTICATION,
                    NLS.bind(Messages.keyRefused, key.file(), who), Messages.keyRefusedRemedy);
            case Proof.Agent agent -> new Failure(FailureCode.AUTHENTICATION,
                    NLS.bind(Messages.agentRefused, who), Messages.agentRefusedRemedy);
        };
    }

    private Failure network(JSchException refused, String text) {
        String at = account.address() + ':' + account.port();
        for (Throwable cause : Stream.iterate((Throwable) refused, one -> one != null, Throwable::getCause).toList()) {
            switch (cause) {
                case UnknownHostException unknown -> {
                    return new Failure(FailureCode.UNREACHABLE, NLS.bind(Messages.noSuchName, account.address()),
                            Messages.noSuchNameRemedy);
                }
                case SocketTimeoutException silent -> {
                    return timeout(name, account);
                }
                case ConnectException closed -> {
                    return new Failure(FailureCode.UNREACHABLE, NLS.bind(Messages.notListening, at),
                            Messages.notListeningRemedy);
                }
                case NoRouteToHostException lost -> {
                    return new Failure(FailureCode.UNREACHABLE, NLS.bind(Messages.noRoute, at),
                            Messages.noRouteRemedy);
                }
                default -> {
                    // the next cause may tell more
                }
            }
        }
        return new Failure(FailureCode.UNREACHABLE, NLS.bind(Messages.ended, name, text), Messages.endedRemedy);
    }

    static Failure timeout(String name, HostAccount account) {
        return new Failure(FailureCode.TIMEOUT, NLS.bind(Messages.silent, name,
                account.address() + ':' + account.port()), Messages.silentRemedy);
    }
}
