// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.cluster.etcd.Trouble.Kind;

/** What etcd and the network say, in our words. Whatever is not surely undone is in doubt. */
final class Troubles {

    private static final int PERMISSION = 7;
    private static final int UNAUTHENTICATED = 16;
    private static final int INVALID = 3;
    private static final int NOT_FOUND = 5;
    private static final int PRECONDITION = 9;
    private static final int UNIMPLEMENTED = 12;

    /** What the first member that has a word for it means by it. */
    private record Word(String words, Kind kind, FailureCode code) {
    }

    private static final List<Word> WORDS = List.of(
            new Word("required revision has been compacted", Kind.FORGOTTEN, FailureCode.NOT_FOUND),
            new Word("database space exceeded", Kind.REFUSED, FailureCode.NO_RESOURCE),
            new Word("corrupt cluster", Kind.REFUSED, FailureCode.DAMAGED),
            new Word("request is too large", Kind.REFUSED, FailureCode.INVALID),
            new Word("too many requests", Kind.NOT_DONE, FailureCode.NO_RESOURCE),
            new Word("not supported for learner", Kind.NOT_DONE, FailureCode.WRONG_STATE),
            new Word("unhealthy cluster", Kind.NOT_DONE, FailureCode.WRONG_STATE),
            new Word("which is in sync with leader", Kind.NOT_DONE, FailureCode.WRONG_STATE));

    private Troubles() {
    }

    static Trouble of(URI endpoint, Throwable thrown) {
        Throwable cause = thrown;
        for (Throwable inner = cause.getCause(); inner != null && cause instanceof CompletionException; inner = cause
                .getCause()) {
            cause = inner;
        }
        if (cause instanceof Trouble known) {
            return known;
        }
        if (isCertificate(cause)) {
            return new Trouble(Kind.NOT_DONE, new Failure(FailureCode.AUTHENTICATION,
                    NLS.bind(Messages.untrusted, endpoint), Messages.untrustedRemedy), cause);
        }
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException
                || cause instanceof UnresolvedAddressException) {
            return new Trouble(Kind.NOT_DONE,
                    new Failure(FailureCode.UNREACHABLE, NLS.bind(Messages.unreachable, endpoint)), cause);
        }
        if (cause instanceof HttpTimeoutException || cause instanceof TimeoutException) {
            return new Trouble(Kind.IN_DOUBT, new Failure(FailureCode.TIMEOUT, NLS.bind(Messages.late, endpoint)),
                    cause);
        }
        FailureCode code = cause instanceof IOException ? FailureCode.UNREACHABLE : FailureCode.OTHER;
        return new Trouble(Kind.IN_DOUBT, new Failure(code, NLS.bind(Messages.broken, endpoint, cause)), cause);
    }

    /** In TLS 1.3 a client learns only with the first answer that its certificate was refused. */
    private static boolean isCertificate(Throwable cause) {
        return cause instanceof SSLHandshakeException
                || cause instanceof SSLException && String.valueOf(cause.getMessage()).contains("alert");
    }

    static Trouble told(URI endpoint, int code, String words) {
        String said = NLS.bind(Messages.said, endpoint, words);
        for (Word word : WORDS) {
            if (words.contains(word.words())) {
                return new Trouble(word.kind(), new Failure(word.code(), said, remedy(word.code())), null);
            }
        }
        return switch (code) {
            case PERMISSION, UNAUTHENTICATED -> refused(FailureCode.PERMISSION, said);
            case INVALID, UNIMPLEMENTED -> refused(FailureCode.INVALID, said);
            case NOT_FOUND -> refused(FailureCode.NOT_FOUND, said);
            case PRECONDITION -> refused(FailureCode.WRONG_STATE, said);
            default -> new Trouble(Kind.IN_DOUBT, new Failure(FailureCode.UNREACHABLE, said), null);
        };
    }

    static Trouble foreign(URI endpoint) {
        return new Trouble(Kind.REFUSED, new Failure(FailureCode.WRONG_STATE, NLS.bind(Messages.foreign, endpoint),
                Messages.foreignRemedy), null);
    }

    private static Trouble refused(FailureCode code, String said) {
        return new Trouble(Kind.REFUSED, new Failure(code, said), null);
    }

    private static String remedy(FailureCode code) {
        return switch (code) {
            case NO_RESOURCE -> Messages.fullRemedy;
            case DAMAGED -> Messages.differRemedy;
            default -> "";
        };
    }
}
