// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.libvirt.Error.ErrorDomain;
import org.libvirt.Error.ErrorNumber;

/** What libvirt's errors mean, by domain, code and words as they were met. */
class TroublesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VIR_FROM_QEMU    | VIR_ERR_NO_DOMAIN          | Domain not found: no domain with matching uuid | NOT_FOUND
            VIR_FROM_QEMU    | VIR_ERR_OPERATION_INVALID  | Requested operation is not valid: off | WRONG_STATE
            VIR_FROM_QEMU    | VIR_ERR_MIGRATE_UNSAFE     | Unsafe migration: cache mode | UNSUPPORTED
            VIR_FROM_DOMAIN  | VIR_ERR_OPERATION_FAILED   | domain 'a' already exists with uuid 1 | EXISTS
            VIR_FROM_DOMAIN  | VIR_ERR_OPERATION_FAILED   | operation failed: job | OTHER
            VIR_FROM_DOMAIN  | VIR_ERR_XML_ERROR          | XML error: no type | INVALID
            VIR_FROM_QEMU    | VIR_ERR_CONFIG_UNSUPPORTED | unsupported configuration: no such bus | INVALID
            VIR_FROM_QEMU    | VIR_ERR_INVALID_ARG        | invalid argument: too many | INVALID
            VIR_FROM_QEMU    | VIR_ERR_OPERATION_ABORTED  | operation aborted: by client | CANCELLED
            VIR_FROM_QEMU    | VIR_ERR_OPERATION_TIMEOUT  | Timed out: cannot acquire lock | TIMEOUT
            VIR_FROM_QEMU    | VIR_ERR_AGENT_UNRESPONSIVE | Guest agent is not responding | TIMEOUT
            VIR_FROM_TEST    | VIR_ERR_NO_SUPPORT         | this function is not supported | UNSUPPORTED
            VIR_FROM_TEST    | VIR_ERR_INTERNAL_ERROR     | internal error: domain 'a' not running | WRONG_STATE
            VIR_FROM_RPC     | VIR_ERR_INTERNAL_ERROR     | internal error: client socket is closed | UNREACHABLE
            VIR_FROM_RPC     | VIR_ERR_SYSTEM_ERROR       | End of file while reading data | UNREACHABLE
            VIR_FROM_RPC     | VIR_ERR_SYSTEM_ERROR       | Failed to connect socket: Permission denied | PERMISSION
            VIR_FROM_QEMU    | VIR_ERR_SYSTEM_ERROR       | Unable to write: No space left on device | NO_RESOURCE
            VIR_FROM_QEMU    | VIR_ERR_INTERNAL_ERROR     | internal error: qemu unexpectedly closed | OTHER
            VIR_FROM_ACCESS  | VIR_ERR_ACCESS_DENIED      | access denied | PERMISSION
            VIR_FROM_REMOTE  | VIR_ERR_AUTH_FAILED        | authentication failed | AUTHENTICATION
            """)
    void everyErrorHasACauseAndKeepsLibvirtsWords(ErrorDomain domain, ErrorNumber code, String words,
            FailureCode meant) {
        Failure failure = Troubles.failure(domain, code, words);
        assertEquals(meant, failure.code());
        assertTrue(meant == FailureCode.NOT_FOUND || failure.message().contains(words), failure.message());
        if (meant == FailureCode.INVALID) {
            assertEquals(words, failure.message());
        }
    }
}
