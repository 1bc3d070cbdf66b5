//! The desk asked as browsers ask it, without a network.

mod pages;
mod security;
mod support;
