// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.call;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.libvirt.internal.jna.Virt;
import org.libvirt.Error.ErrorDomain;
import org.libvirt.Error.ErrorNumber;
import org.libvirt.LibvirtException;

import com.sun.jna.Pointer;

/** What libvirt's errors mean to us. Stateless. */
public final class Troubles {

    private static final int DOMAIN_OFFSET = 4;
    private static final int MESSAGE_OFFSET = 8;

    private Troubles() {
    }

    /**
     * The meaning of an error.
     *
     * @param error from libvirt-java
     * @return what to throw
     */
    public static FailureException of(LibvirtException error) {
        return new FailureException(failure(error.getError().getDomain(), error.getError().getCode(),
                words(error.getMessage())), error);
    }

    /**
     * The meaning of an error of a call that was given XML: what has no clearer cause was said about the XML.
     *
     * @param error from libvirt-java
     * @return what to throw; INVALID carries libvirt's own words and nothing else
     */
    public static FailureException ofXml(LibvirtException error) {
        FailureException plain = of(error);
        return switch (plain.code()) {
            case OTHER -> new FailureException(new Failure(FailureCode.INVALID, words(error.getMessage())), error);
            default -> plain;
        };
    }

    /**
     * The meaning of the last error of a call of {@link Virt} on this thread.
     *
     * @return what to throw
     */
    public static FailureException last() {
        Pointer error = Virt.virGetLastError();
        if (error == null) {
            return new FailureException(new Failure(FailureCode.OTHER, "?"));
        }
        ErrorNumber code = element(ErrorNumber.values(), error.getInt(0));
        ErrorDomain domain = element(ErrorDomain.values(), error.getInt(DOMAIN_OFFSET));
        Pointer message = error.getPointer(MESSAGE_OFFSET);
        return new FailureException(failure(domain, code, message == null ? "" : message.getString(0, "UTF-8")));
    }

    /**
     * A connection of ours that is closed.
     *
     * @return what to throw
     */
    public static FailureException closed() {
        return new FailureException(FailureCode.UNREACHABLE, Messages.closed, Messages.closedRemedy);
    }

    /**
     * A deadline of ours that passed.
     *
     * @return what to throw
     */
    public static FailureException overrun() {
        return new FailureException(FailureCode.TIMEOUT, Messages.overrun, Messages.overrunRemedy);
    }

    /** The table: cause and text for a domain and a code. */
    static Failure failure(ErrorDomain domain, ErrorNumber code, String words) {
        return switch (code) {
            case VIR_ERR_NO_DOMAIN -> new Failure(FailureCode.NOT_FOUND, Messages.gone, Messages.goneRemedy);
            case VIR_ERR_DEVICE_MISSING, VIR_ERR_NO_STORAGE_POOL, VIR_ERR_NO_STORAGE_VOL, VIR_ERR_NO_NETWORK ->
                new Failure(FailureCode.NOT_FOUND, words);
            case VIR_ERR_DOM_EXIST, VIR_ERR_OPERATION_FAILED -> failed(domain, code, words);
            case VIR_ERR_STORAGE_VOL_EXIST -> said(FailureCode.EXISTS, Messages.exists, words, "");
            case VIR_ERR_OPERATION_INVALID, VIR_ERR_RESOURCE_BUSY, VIR_ERR_BLOCK_COPY_ACTIVE ->
                said(FailureCode.WRONG_STATE, Messages.wrongState, words, "");
            case VIR_ERR_MIGRATE_UNSAFE -> said(FailureCode.UNSUPPORTED, Messages.unsafe, words,
                    Messages.unsafeRemedy);
            case VIR_ERR_XML_ERROR, VIR_ERR_XML_DETAIL, VIR_ERR_XML_INVALID_SCHEMA, VIR_ERR_CONFIG_UNSUPPORTED,
                    VIR_ERR_INVALID_ARG, VIR_ERR_OS_TYPE, VIR_ERR_NO_NAME, VIR_ERR_NO_OS, VIR_ERR_NO_DEVICE,
                    VIR_ERR_NO_ROOT, VIR_ERR_NO_SOURCE, VIR_ERR_NO_TARGET, VIR_ERR_NO_KERNEL, VIR_ERR_INVALID_MAC,
                    VIR_ERR_PARSE_FAILED, VIR_ERR_CPU_INCOMPATIBLE, VIR_ERR_OVERFLOW ->
                new Failure(FailureCode.INVALID, words);
            case VIR_ERR_NO_SUPPORT, VIR_ERR_OPERATION_UNSUPPORTED, VIR_ERR_ARGUMENT_UNSUPPORTED ->
                said(FailureCode.UNSUPPORTED, Messages.unsupported, words, "");
            default -> ofHost(domain, code, words);
        };
    }

    /** A name or an id that is taken is told by a general code and these words. */
    private static Failure failed(ErrorDomain domain, ErrorNumber code, String words) {
        boolean taken = code == ErrorNumber.VIR_ERR_DOM_EXIST || words.contains(" already exists with uuid ")
                || words.contains(" is already defined with uuid ");
        return taken ? said(FailureCode.EXISTS, Messages.exists, words, "") : ofSystem(domain, words);
    }

    /** Codes that speak of the host or the way to it. */
    private static Failure ofHost(ErrorDomain domain, ErrorNumber code, String words) {
        return switch (code) {
            case VIR_ERR_OPERATION_TIMEOUT -> said(FailureCode.TIMEOUT, Messages.silent, words,
                    Messages.overrunRemedy);
            case VIR_ERR_AGENT_UNRESPONSIVE -> said(FailureCode.TIMEOUT, Messages.agentSilent, words, "");
            case VIR_ERR_OPERATION_ABORTED -> said(FailureCode.CANCELLED, Messages.aborted, words, "");
            case VIR_ERR_NO_MEMORY -> said(FailureCode.NO_RESOURCE, Messages.noResource, words,
                    Messages.noResourceRemedy);
            case VIR_ERR_AUTH_FAILED, VIR_ERR_AUTH_CANCELLED, VIR_ERR_AUTH_UNAVAILABLE ->
                said(FailureCode.AUTHENTICATION, Messages.authentication, words, Messages.authenticationRemedy);
            case VIR_ERR_ACCESS_DENIED, VIR_ERR_OPERATION_DENIED ->
                said(FailureCode.PERMISSION, Messages.permission, words, Messages.permissionRemedy);
            case VIR_ERR_RPC, VIR_ERR_NO_CONNECT, VIR_ERR_INVALID_CONN, VIR_ERR_GNUTLS_ERROR,
                    VIR_ERR_UNKNOWN_HOST -> broken(words);
            default -> ofSystem(domain, words);
        };
    }

    /** Codes that say nothing by themselves: where they come from does, and the system's own words. */
    private static Failure ofSystem(ErrorDomain domain, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("permission denied")) {
            return said(FailureCode.PERMISSION, Messages.permission, words, Messages.permissionRemedy);
        }
        if (domain == ErrorDomain.VIR_FROM_RPC || domain == ErrorDomain.VIR_FROM_REMOTE) {
            return broken(words);
        }
        if (domain == ErrorDomain.VIR_FROM_TEST && (lower.endsWith(" running") || lower.endsWith(" paused"))) {
            // the test driver has no code for "already running", "not running" and "not paused"
            return said(FailureCode.WRONG_STATE, Messages.wrongState, words, "");
        }
        if (lower.contains("file name too long")) {
            return said(FailureCode.INVALID, Messages.nameTooLong, words, Messages.nameTooLongRemedy);
        }
        if (lower.contains("no space left") || lower.contains("cannot allocate memory")) {
            return said(FailureCode.NO_RESOURCE, Messages.noResource, words, Messages.noResourceRemedy);
        }
        return new Failure(FailureCode.OTHER, words);
    }

    private static Failure broken(String words) {
        return said(FailureCode.UNREACHABLE, Messages.unreachable, words, Messages.unreachableRemedy);
    }

    private static Failure said(FailureCode code, String sentence, String words, String remedy) {
        return new Failure(code, NLS.bind(sentence, words), remedy);
    }

    private static String words(@Nullable String message) {
        return message == null ? "" : message;
    }

    private static <T> T element(T[] all, int index) {
        return all[Math.clamp(index, 0, all.length - 1)];
    }
}
