// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtual Machine</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A virtual machine that the cluster knows; its configuration is libvirt's.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.VirtualMachine#getUuid <em>Uuid</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.VirtualMachine#getHome <em>Home</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.VirtualMachine#getProtection <em>Protection</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.VirtualMachine#getElastic <em>Elastic</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.VirtualMachine#getStoragePool <em>Storage Pool</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.VirtualMachine#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.VirtualMachine#getTariff <em>Tariff</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.VirtualMachine#getPriority <em>Priority</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getVirtualMachine()
 * @model
 * @generated
 */
public interface VirtualMachine extends Named {
	/**
	 * Returns the value of the '<em><b>Uuid</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uuid</em>' attribute.
	 * @see #setUuid(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getVirtualMachine_Uuid()
	 * @model default=""
	 * @generated
	 */
	String getUuid();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.VirtualMachine#getUuid <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uuid</em>' attribute.
	 * @see #getUuid()
	 * @generated
	 */
	void setUuid(String value);

	/**
	 * Returns the value of the '<em><b>Home</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Home</em>' reference.
	 * @see #setHome(Host)
	 * @see org.hotseat.model.cluster.ClusterPackage#getVirtualMachine_Home()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Host getHome();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.VirtualMachine#getHome <em>Home</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Home</em>' reference.
	 * @see #getHome()
	 * @generated
	 */
	void setHome(Host value);

	/**
	 * Returns the value of the '<em><b>Protection</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Protection</em>' reference.
	 * @see #setProtection(ProtectionPolicy)
	 * @see org.hotseat.model.cluster.ClusterPackage#getVirtualMachine_Protection()
	 * @model resolveProxies="false"
	 * @generated
	 */
	ProtectionPolicy getProtection();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.VirtualMachine#getProtection <em>Protection</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protection</em>' reference.
	 * @see #getProtection()
	 * @generated
	 */
	void setProtection(ProtectionPolicy value);

	/**
	 * Returns the value of the '<em><b>Elastic</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Elastic</em>' reference.
	 * @see #setElastic(ElasticPolicy)
	 * @see org.hotseat.model.cluster.ClusterPackage#getVirtualMachine_Elastic()
	 * @model resolveProxies="false"
	 * @generated
	 */
	ElasticPolicy getElastic();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.VirtualMachine#getElastic <em>Elastic</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Elastic</em>' reference.
	 * @see #getElastic()
	 * @generated
	 */
	void setElastic(ElasticPolicy value);

	/**
	 * Returns the value of the '<em><b>Storage Pool</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Storage Pool</em>' reference.
	 * @see #setStoragePool(StoragePool)
	 * @see org.hotseat.model.cluster.ClusterPackage#getVirtualMachine_StoragePool()
	 * @model resolveProxies="false"
	 * @generated
	 */
	StoragePool getStoragePool();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.VirtualMachine#getStoragePool <em>Storage Pool</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Storage Pool</em>' reference.
	 * @see #getStoragePool()
	 * @generated
	 */
	void setStoragePool(StoragePool value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Account)
	 * @see org.hotseat.model.cluster.ClusterPackage#getVirtualMachine_Owner()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Account getOwner();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.VirtualMachine#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Account value);

	/**
	 * Returns the value of the '<em><b>Tariff</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tariff</em>' reference.
	 * @see #setTariff(Tariff)
	 * @see org.hotseat.model.cluster.ClusterPackage#getVirtualMachine_Tariff()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Tariff getTariff();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.VirtualMachine#getTariff <em>Tariff</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tariff</em>' reference.
	 * @see #getTariff()
	 * @generated
	 */
	void setTariff(Tariff value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see #setPriority(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getVirtualMachine_Priority()
	 * @model default="5"
	 * @generated
	 */
	int getPriority();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.VirtualMachine#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(int value);

} // VirtualMachine
