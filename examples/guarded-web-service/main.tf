# The public entry: a load balancer behind a web ACL.
module "web" {
  source = "./modules/web"

  name       = "shop"
  vpc_id     = var.vpc_id
  subnet_ids = var.subnet_ids
}

# One bucket for what customers upload, one for logs.
module "bucket" {
  source   = "./modules/bucket"
  for_each = { uploads = true, logs = false }

  name      = "example-shop-${each.key}"
  versioned = each.value
}

module "database" {
  source = "./modules/database"

  name       = "shop"
  subnet_ids = var.subnet_ids
  protected  = var.protect_database
}
