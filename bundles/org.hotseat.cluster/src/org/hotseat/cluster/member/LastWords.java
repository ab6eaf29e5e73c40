// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.member;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;

/** What a member that ended by itself wrote about it, as a cause that callers tell apart. */
final class LastWords {

    private static final int MOST = 64 * 1024;

    private record Word(String words, FailureCode code) {
    }

    private static final List<Word> WORDS = List.of(
            new Word("no space left on device", FailureCode.NO_RESOURCE),
            new Word("address already in use", FailureCode.EXISTS),
            new Word("permanently removed", FailureCode.WRONG_STATE),
            new Word("has already been bootstrapped", FailureCode.WRONG_STATE),
            new Word("crc mismatch", FailureCode.DAMAGED),
            new Word("corrupt", FailureCode.DAMAGED),
            new Word("panic", FailureCode.DAMAGED),
            new Word("failed to find", FailureCode.DAMAGED),
            new Word("failed to recover", FailureCode.DAMAGED),
            new Word("database", FailureCode.DAMAGED),
            new Word("wal:", FailureCode.DAMAGED),
            new Word("fatal error: fault", FailureCode.DAMAGED),
            new Word("SIGSEGV", FailureCode.DAMAGED),
            new Word("SIGBUS", FailureCode.DAMAGED));

    private LastWords() {
    }

    static Failure of(MemberSettings settings, long from) throws IOException {
        String words = read(settings, from);
        FailureCode code = WORDS.stream().filter(word -> words.contains(word.words())).map(Word::code).findFirst()
                .orElse(FailureCode.OTHER);
        String text = NLS.bind(code == FailureCode.DAMAGED ? Messages.damaged : Messages.ended, settings.name());
        return new Failure(code, text, switch (code) {
            case DAMAGED, WRONG_STATE -> Messages.replaceRemedy;
            case NO_RESOURCE -> Messages.diskRemedy;
            case EXISTS -> Messages.portRemedy;
            default -> NLS.bind(Messages.seeLog, settings.log());
        });
    }

    private static String read(MemberSettings settings, long from) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(settings.log().toFile(), "r")) {
            log.seek(Math.max(from, log.length() - MOST));
            byte[] tail = new byte[(int) (log.length() - log.getFilePointer())];
            log.readFully(tail);
            return new String(tail, UTF_8);
        }
    }
}
