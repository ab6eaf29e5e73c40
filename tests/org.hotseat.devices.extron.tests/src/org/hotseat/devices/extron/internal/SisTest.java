// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.extron.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.devices.matrix.engine.TalkException;
import org.hotseat.devices.matrix.engine.TextLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a device says at the wrong moment. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SisTest {

    /** It has no word for a question then, and a password that is missing is no silence. */
    @Test
    void aPromptBetweenTheBannerAndTheFirstQuestionIsNotForgotten() throws Exception {
        try (ThreadWorkers workers = new ThreadWorkers();
                ServerSocket device = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Sis sis = new Sis(TextLine.connect("127.0.0.1", device.getLocalPort(), workers.pool("names", 1), Deadline
                        .in(Duration.ofSeconds(30))), tie -> { }, reason -> { })) {
            sis.line("\r\nPassword:");
            assertEquals(TalkException.Kind.SIGN_IN, assertThrows(TalkException.class, () -> sis.ask("N", Pattern.compile(
                    "\\d"), Deadline.in(Duration.ofSeconds(2)))).kind());
        }
    }
}
