// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.hosts.AnswerNeeded;
import org.hotseat.hosts.HostAccount;
import org.hotseat.hosts.Proof;
import org.hotseat.hosts.key.HostKey;
import org.hotseat.hosts.key.KnownHosts;

import com.jcraft.jsch.AgentConnector;
import com.jcraft.jsch.AgentIdentityRepository;
import com.jcraft.jsch.AgentProxyException;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.JSchUnknownHostKeyException;
import com.jcraft.jsch.KeyPair;
import com.jcraft.jsch.SSHAgentConnector;
import com.jcraft.jsch.Session;
import com.jcraft.jsch.WindowsSSHAgentConnector;

/** One try to sign in. Blocks; the caller keeps the deadline by cutting the socket. */
final class Login {

    /** A dead peer is noticed after three of these. */
    private static final int ALIVE_MILLIS = 2_000;
    private static final int ALIVE_COUNT = 2;
    /** For each answer of the server; a wrong password is answered after 3 s. */
    private static final int ANSWER_MILLIS = 6_000;

    private final String name;
    private final HostAccount account;
    private final Proof proof;
    private final KnownHosts known;
    private final KeptSocket socket;
    private final SilentUser user;

    Login(String name, HostAccount account, Proof proof, KnownHosts known, KeptSocket socket) {
        this.name = name;
        this.account = account;
        this.proof = proof;
        this.known = known;
        this.socket = socket;
        this.user = new SilentUser(proof instanceof Proof.Password password ? password.secret() : new char[0]);
    }

    Session run(Deadline deadline) throws FailureException, AnswerNeeded {
        JSch jsch = new JSch();
        Session session;
        try {
            jsch.setKnownHosts(known.file().toString());
            session = jsch.getSession(account.user(), account.address(), account.port());
            prepare(jsch, session);
        } catch (JSchException refused) {
            throw new FailureException(new Failure(FailureCode.OTHER,
                    NLS.bind(Messages.cannotStart, name, refused.getMessage())), refused);
        }
        try {
            session.connect(Math.min(deadline.leftMillis(), ANSWER_MILLIS));
            return session;
        } catch (JSchUnknownHostKeyException unknown) {
            HostKey key = key(account, session);
            throw new AnswerNeeded(new AnswerNeeded.Need.Trust(key), new Failure(FailureCode.HOST_KEY_UNKNOWN,
                    NLS.bind(Messages.keyUnknown, name, key.typeName() + ' ' + key.fingerprint())));
        } catch (JSchException refused) {
            throw new Refusals(name, account, proof, known).explain(refused, session, user.unanswered());
        }
    }

    static HostKey key(HostAccount account, Session session) {
        com.jcraft.jsch.HostKey key = session.getHostKey();
        return new HostKey(HostKey.place(account.address(), account.port()), key.getType(), key.getKey());
    }

    private void prepare(JSch jsch, Session session) throws JSchException, FailureException, AnswerNeeded {
        session.setSocketFactory(socket);
        session.setDaemonThread(true);
        session.setUserInfo(user);
        session.setServerAliveInterval(ALIVE_MILLIS); // before connect: it is the socket's read time-out
        session.setServerAliveCountMax(ALIVE_COUNT);
        session.setConfig("StrictHostKeyChecking", "yes"); // anything else accepts changed keys somehow
        session.setConfig("PreferredAuthentications", "publickey");
        switch (proof) {
            case Proof.Agent agent -> jsch.setIdentityRepository(new AgentIdentityRepository(agent(agent.socket())));
            case Proof.KeyFile key -> addKey(jsch, key);
            case Proof.Password password -> {
                session.setConfig("PreferredAuthentications", "password,keyboard-interactive");
                session.setConfig("MaxAuthTries", "1"); // each wrong one costs seconds
            }
        }
    }

    private AgentConnector agent(Optional<Path> at) throws FailureException {
        try {
            AgentConnector agent;
            if (at.isPresent()) {
                agent = new SSHAgentConnector(at.get());
            } else if (System.getProperty("os.name", "").startsWith("Windows")) {
                agent = new WindowsSSHAgentConnector();
            } else {
                agent = new SSHAgentConnector();
            }
            if (agent.isAvailable()) {
                return agent;
            }
            throw new FailureException(FailureCode.AUTHENTICATION, Messages.noAgent, Messages.noAgentRemedy);
        } catch (AgentProxyException missing) {
            throw new FailureException(new Failure(FailureCode.AUTHENTICATION, Messages.noAgent,
                    Messages.noAgentRemedy), missing);
        }
    }

    private static void addKey(JSch jsch, Proof.KeyFile proof) throws FailureException, AnswerNeeded {
        Path file = inHome(proof.file());
        if (!Files.isReadable(file)) {
            throw new FailureException(FailureCode.FILE, NLS.bind(Messages.keyUnreadable, file),
                    Messages.keyUnreadableRemedy);
        }
        byte[] phrase = proof.passphrase().map(Login::bytes).orElseGet(() -> new byte[0]);
        try {
            KeyPair key = KeyPair.load(jsch, file.toString());
            boolean locked = key.isEncrypted() && (phrase.length == 0 || !key.decrypt(phrase));
            key.dispose();
            if (locked) {
                boolean again = phrase.length > 0;
                throw new AnswerNeeded(new AnswerNeeded.Need.Passphrase(file, again), new Failure(
                        FailureCode.AUTHENTICATION, NLS.bind(again ? Messages.phraseWrong : Messages.phraseNeeded,
                                file)));
            }
            jsch.addIdentity(file.toString(), phrase);
        } catch (JSchException malformed) {
            throw new FailureException(new Failure(FailureCode.INVALID, NLS.bind(Messages.keyMalformed, file),
                    Messages.keyMalformedRemedy), malformed);
        } finally {
            Arrays.fill(phrase, (byte) 0);
        }
    }

    private static Path inHome(Path file) {
        return file.startsWith("~") ? Path.of(System.getProperty("user.home")).resolve(file.subpath(1,
                file.getNameCount())) : file;
    }

    private static byte[] bytes(char[] secret) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
