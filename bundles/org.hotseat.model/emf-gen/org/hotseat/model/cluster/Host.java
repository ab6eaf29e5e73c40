// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A computer that runs virtual machines.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.Host#getSsh <em>Ssh</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Host#getLibvirt <em>Libvirt</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Host#getBmc <em>Bmc</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Host#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Host#getInterfaces <em>Interfaces</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Host#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Host#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getHost()
 * @model
 * @generated
 */
public interface Host extends Named {
	/**
	 * Returns the value of the '<em><b>Ssh</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ssh</em>' containment reference.
	 * @see #setSsh(SshEndpoint)
	 * @see org.hotseat.model.cluster.ClusterPackage#getHost_Ssh()
	 * @model containment="true"
	 * @generated
	 */
	SshEndpoint getSsh();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Host#getSsh <em>Ssh</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ssh</em>' containment reference.
	 * @see #getSsh()
	 * @generated
	 */
	void setSsh(SshEndpoint value);

	/**
	 * Returns the value of the '<em><b>Libvirt</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Libvirt</em>' containment reference.
	 * @see #setLibvirt(LibvirtEndpoint)
	 * @see org.hotseat.model.cluster.ClusterPackage#getHost_Libvirt()
	 * @model containment="true"
	 * @generated
	 */
	LibvirtEndpoint getLibvirt();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Host#getLibvirt <em>Libvirt</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Libvirt</em>' containment reference.
	 * @see #getLibvirt()
	 * @generated
	 */
	void setLibvirt(LibvirtEndpoint value);

	/**
	 * Returns the value of the '<em><b>Bmc</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bmc</em>' containment reference.
	 * @see #setBmc(Bmc)
	 * @see org.hotseat.model.cluster.ClusterPackage#getHost_Bmc()
	 * @model containment="true"
	 * @generated
	 */
	Bmc getBmc();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Host#getBmc <em>Bmc</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bmc</em>' containment reference.
	 * @see #getBmc()
	 * @generated
	 */
	void setBmc(Bmc value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Capacity</em>' containment reference.
	 * @see #setCapacity(HostCapacity)
	 * @see org.hotseat.model.cluster.ClusterPackage#getHost_Capacity()
	 * @model containment="true"
	 * @generated
	 */
	HostCapacity getCapacity();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Host#getCapacity <em>Capacity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' containment reference.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(HostCapacity value);

	/**
	 * Returns the value of the '<em><b>Interfaces</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.PlaneInterface}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Interfaces</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getHost_Interfaces()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlaneInterface> getInterfaces();

	/**
	 * Returns the value of the '<em><b>Outputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.DisplayOutput}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outputs</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getHost_Outputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<DisplayOutput> getOutputs();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getHost_Notes()
	 * @model default=""
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Host#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

} // Host
