// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.jcraft.jsch.UIKeyboardInteractive;
import com.jcraft.jsch.UserInfo;

/**
 * Answers what the library asks a person, without a person: the password where it is asked for in a dialog of the
 * host, nothing else. Host keys are never accepted here.
 */
@NonNullByDefault({}) // the library says nothing of null
final class SilentUser implements UserInfo, UIKeyboardInteractive {

    private final char[] password;
    private boolean told;
    private boolean answered;
    private String unanswered = "";

    SilentUser(char[] password) {
        this.password = password.clone();
    }

    /** What the host asked that a password does not answer; empty when there was nothing. */
    String unanswered() {
        return unanswered;
    }

    @Override
    public String[] promptKeyboardInteractive(String destination, String name, String instruction, String[] prompt,
            boolean[] echo) {
        if (prompt.length == 0) {
            return new String[0];
        }
        if (prompt.length == 1 && !echo[0] && !answered && password.length > 0) {
            answered = true;
            return new String[] { new String(password) };
        }
        unanswered = String.join(" ", prompt).strip();
        return null;
    }

    @Override
    public String getPassphrase() {
        return null;
    }

    /** Not kept in the library's session, which would answer the first question by itself and leave us the second. */
    @Override
    public String getPassword() {
        return new String(password);
    }

    @Override
    public boolean promptPassword(String message) {
        boolean first = !told && password.length > 0;
        told = true;
        return first;
    }

    @Override
    public boolean promptPassphrase(String message) {
        return false;
    }

    @Override
    public boolean promptYesNo(String message) {
        return false;
    }

    @Override
    public void showMessage(String message) {
        // banners are for people who sit at a terminal
    }
}
