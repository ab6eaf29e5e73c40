// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.base.unit.DataSize;
import org.hotseat.checks.PlaneChoice;
import org.hotseat.checks.SignIn;
import org.hotseat.checks.deploy.AgentPlan;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.HostCapacity;
import org.hotseat.model.cluster.Identified;
import org.hotseat.model.cluster.LibvirtEndpoint;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.SshAuthentication;
import org.hotseat.model.cluster.SshEndpoint;
import org.hotseat.model.cluster.StoragePool;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.edit.ClusterEditor;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.model.plane.Flows;

/** Edits of hosts, each one command that can be undone. On the thread of the document. */
public final class HostEdits {

    private HostEdits() {
    }

    /**
     * Makes the host that will be added; it is in no cluster yet.
     *
     * @return with an id of its own and the parts that every host has
     */
    public static Host fresh() {
        return new NewObjects().host("", "");
    }

    /**
     * Gives a host that is in no cluster yet its name as id, where that can be one and nothing else in the cluster has
     * it: agents call themselves so.
     *
     * @param document the cluster
     * @param host from {@link #fresh()}
     * @param name for people
     */
    static void name(ClusterDocument document, Host host, String name) {
        AgentPlan.nameOf(name).map(HostId::value).filter(id -> isFree(document.cluster(), id)).ifPresent(host::setId);
    }

    private static boolean isFree(Cluster cluster, String id) {
        TreeIterator<EObject> all = cluster.eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof Identified one && one.getId().equals(id)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds a host with its interfaces and to its storage pools.
     *
     * @param document the cluster
     * @param host from {@link #fresh()}
     * @param wish what it becomes
     */
    public static void add(ClusterDocument document, Host host, HostWish wish) {
        Cluster cluster = document.cluster();
        fill(host, wish.access());
        HostCapacity capacity = ClusterFactory.eINSTANCE.createHostCapacity();
        capacity.setProcessors(wish.survey().cpus());
        capacity.setMemoryMib(wish.survey().memory().bytes() / DataSize.ofMib(1).bytes());
        host.setCapacity(capacity);
        host.getInterfaces().clear();
        for (PlaneChoice choice : wish.planes()) {
            if (!choice.interfaceName().isEmpty()) {
                Flows.planeOf(cluster, choice.plane()).ifPresent(plane -> {
                    PlaneInterface joined = ClusterFactory.eINSTANCE.createPlaneInterface();
                    joined.setPlane(plane);
                    joined.setInterfaceName(choice.interfaceName());
                    joined.setBridge(choice.bridge());
                    joined.setAddress(PlaneGuess.address(wish.survey(), choice, plane.getSubnet()));
                    host.getInterfaces().add(joined);
                });
            }
        }
        List<StoragePool> pools = cluster.getStoragePools().stream()
                .filter(pool -> wish.pools().contains(pool.getId())).toList();
        ClusterEditor editor = document.editor();
        editor.compound(NLS.bind(Messages.addHost, host.getName()), () -> {
            editor.add(cluster, Literals.CLUSTER__HOSTS, host);
            pools.forEach(pool -> editor.add(pool, Literals.STORAGE_POOL__HOSTS, host));
        });
    }

    private static void fill(Host host, AccessDraft draft) {
        host.setName(draft.label());
        SshEndpoint ssh = host.getSsh();
        ssh.setAddress(draft.address().strip());
        ssh.setPort(Integer.parseInt(draft.port().strip()));
        ssh.setUser(draft.user().strip());
        ssh.setAuthentication(SshAuthentication.valueOf(draft.signIn().name()));
        ssh.setKeyFile(keyFile(draft));
        host.getLibvirt().setUri(draft.libvirt().strip());
        host.getLibvirt().setSocketPath(draft.socket().strip());
    }

    private static String keyFile(AccessDraft draft) {
        return draft.signIn() == SignIn.KEY_FILE ? draft.keyFile().strip() : "";
    }

    /**
     * Changes how a host is reached.
     *
     * @param document the cluster
     * @param host of it
     * @param draft without faults
     */
    public static void change(ClusterDocument document, Host host, AccessDraft draft) {
        ClusterEditor editor = document.editor();
        editor.compound(NLS.bind(Messages.changeHost, draft.label()), () -> {
            editor.set(host, Literals.NAMED__NAME, draft.label());
            if (host.getSsh() == null) {
                editor.set(host, Literals.HOST__SSH, ClusterFactory.eINSTANCE.createSshEndpoint());
            }
            if (host.getLibvirt() == null) {
                editor.set(host, Literals.HOST__LIBVIRT, ClusterFactory.eINSTANCE.createLibvirtEndpoint());
            }
            SshEndpoint ssh = host.getSsh();
            editor.set(ssh, Literals.NETWORK_ENDPOINT__ADDRESS, draft.address().strip());
            editor.set(ssh, Literals.SSH_ENDPOINT__PORT, Integer.valueOf(draft.port().strip()));
            editor.set(ssh, Literals.SSH_ENDPOINT__USER, draft.user().strip());
            editor.set(ssh, Literals.SSH_ENDPOINT__AUTHENTICATION,
                    SshAuthentication.valueOf(draft.signIn().name()));
            editor.set(ssh, Literals.SSH_ENDPOINT__KEY_FILE, keyFile(draft));
            LibvirtEndpoint libvirt = host.getLibvirt();
            editor.set(libvirt, Literals.LIBVIRT_ENDPOINT__URI, draft.libvirt().strip());
            editor.set(libvirt, Literals.LIBVIRT_ENDPOINT__SOCKET_PATH, draft.socket().strip());
        });
    }
}
